import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from './sections';

/** How far down the window a section's beginning may be for it to be the one that is read: a share of its height, and pixels. */
const READ_AT = { share: 0.18, least: 96 };

/**
 * The section that is being read: the last that begins in the upper part of the window. At the end of the page, where short
 * sections cannot get there, it is the one that was `asked` for, else the last. `null` until the sections are there.
 */
export function useSectionInView(
  box: { readonly current: HTMLElement | null },
  asked: SectionId | null,
  isShown: boolean,
): SectionId | null {
  const [at, setAt] = useState<SectionId | null>(null);
  useEffect(() => {
    const view = box.current?.ownerDocument.defaultView;
    if (!isShown || !view) {
      setAt(null);
      return undefined;
    }
    const look = () => setAt(sectionRead(box.current, asked));
    look();
    view.addEventListener('scroll', look, { passive: true });
    view.addEventListener('resize', look, { passive: true });
    return () => {
      view.removeEventListener('scroll', look);
      view.removeEventListener('resize', look);
    };
  }, [asked, isShown]);
  return at;
}

function sectionRead(box: HTMLElement | null, asked: SectionId | null): SectionId | null {
  const { documentElement, defaultView } = box?.ownerDocument ?? {};
  if (!box || !documentElement || !defaultView) return null;
  const sections = [...box.querySelectorAll<HTMLElement>(':scope > section[id]')];
  const tops = sections.map((section) => section.getBoundingClientRect().top);
  const line = Math.max(defaultView.innerHeight * READ_AT.share, READ_AT.least);
  const isAtEnd = defaultView.scrollY + defaultView.innerHeight >= documentElement.scrollHeight - 2;
  const last = isAtEnd
    ? sections.find((section, index) => section.id === asked && (tops[index] ?? 0) >= 0)
    : sections.findLast((_, index) => (tops[index] ?? 0) <= line);
  return ((last ?? (isAtEnd ? sections.at(-1) : sections[0]))?.id ?? null) as SectionId | null;
}
