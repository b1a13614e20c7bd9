import type { ComponentChildren } from 'preact';
import { storyWords } from './words/story';

/** A link that leaves for a tab of its own, and says so. */
export function NewTabLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a class="new-tab" href={href} target="_blank" rel="noopener">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span class="visually-hidden"> ({storyWords.opensInTab})</span>
    </a>
  );
}
