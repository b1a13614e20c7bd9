import { splitSteps } from './selector';

/** Asks the browser whether it can read a selector, step by step. For a context with a document. */
export function selectorReader(document: Document): (selector: string) => boolean {
  const probe = document.createDocumentFragment();
  return (selector) => {
    try {
      for (const step of splitSteps(selector)) probe.querySelector(step);
      return true;
    } catch {
      return false;
    }
  };
}
