/** The browser did not let a copy be written. It carries the text, so that the reader can copy it by hand. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';

  /** @param text the copy as plain text */
  constructor(
    readonly text: string,
    options?: ErrorOptions,
  ) {
    super('The browser did not let Clean Copy write to the clipboard.', options);
  }
}
