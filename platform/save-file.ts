import type { StoryFile } from '../core/render/files';

/** How long a file stays in memory for the browser to save, in milliseconds: some ask the reader where first. */
const KEPT = 60_000;

/** Hands a file to the browser, which saves it as it saves downloads. Nothing is asked of the network. */
export function saveFile(page: Document, { name, type, text }: StoryFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
