import type { ComponentChildren } from 'preact';
import { useWording } from './wording';

/** A link that leaves for a tab of its own, and says so. */
export function NewTabLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  const { say } = useWording();
  return (
    <a class="new-tab" href={href} target="_blank" rel="noopener">
      {children}
      <span class="new-tab-sign" aria-hidden="true" />
      <span class="visually-hidden"> {say('story_opens_in_tab')}</span>
    </a>
  );
}
