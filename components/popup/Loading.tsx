import { popupWords } from '../words/popup';

/** Stands where the story will be, in its shape, until it is there. */
export function Loading({ words }: { readonly words: string }) {
  return (
    <main class="loading" aria-busy="true">
      <h1 class="visually-hidden">{popupWords.product}</h1>
      <p role="status">{words}</p>
      <div class="loading-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}
