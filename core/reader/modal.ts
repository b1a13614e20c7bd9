/**
 * A dialog over everything: in the browser's top layer, with all else inert. It can be put back on top after somebody
 * else got there, or after it was taken out of the document; how far it was scrolled and what was focused in it stays.
 */
export class Modal {
  readonly #dialog: HTMLDialogElement;
  readonly #listening = new AbortController();
  #top = 0;
  #focused: HTMLElement;

  /** `left` is called when the dialog was closed by the browser, as on Escape. */
  constructor(dialog: HTMLDialogElement, left: () => void) {
    this.#dialog = dialog;
    this.#focused = dialog;
    const { signal } = this.#listening;
    dialog.addEventListener('scroll', () => this.#noteScroll(), { signal, passive: true });
    dialog.addEventListener('focusin', (event) => this.#noteFocus(event), { signal });
    // The event comes after the fact: a dialog that was only put back on top is open again by then.
    dialog.addEventListener('close', () => dialog.open || left(), { signal });
  }

  /** Shows it, with the focus on the dialog itself, so that the arrow keys and the space bar scroll it at once. */
  show(): void {
    this.#dialog.showModal();
    this.#dialog.focus({ preventScroll: true });
  }

  /** What it is in the document. */
  get element(): Element {
    return this.#dialog;
  }

  /** Whether the browser draws it. */
  get isDrawn(): boolean {
    return this.#dialog.getClientRects().length > 0;
  }

  /** Puts it above whatever is there now. */
  raise(): void {
    const [dialog, top, focused] = [this.#dialog, this.#top, this.#focused];
    dialog.close();
    dialog.showModal();
    dialog.scrollTo({ top, behavior: 'instant' });
    (focused.isConnected ? focused : dialog).focus({ preventScroll: true });
  }

  /** Shows it as a plain part of the document, where paper has room for all of it. */
  layFlat(): void {
    this.#dialog.close();
    this.#dialog.show();
  }

  /** Closes it; the browser gives the focus back to what had it before. */
  close(): void {
    this.#listening.abort();
    this.#dialog.close();
  }

  #noteScroll(): void {
    // What is not in the document has no place it is scrolled to.
    if (this.#dialog.isConnected) this.#top = this.#dialog.scrollTop;
  }

  #noteFocus({ target }: Event): void {
    if (target !== null && 'focus' in target) this.#focused = target as HTMLElement;
  }
}
