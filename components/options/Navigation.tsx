import { useId, useRef, useState } from 'preact/hooks';
import { ChevronIcon } from '../icons';
import { useCloseOutside } from '../use-close-outside';
import { useWording } from '../wording';
import { GROUPED_SECTIONS, type SectionId, sectionTitle } from './sections';

/** Links to the sections; the one that is being read is marked. In a narrow window they open from a button. */
export function Navigation({ current }: { readonly current: SectionId | null }) {
  const { say } = useWording();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const id = useId();
  const close = () => setOpen(false);
  useCloseOutside(box, open, close);
  return (
    <nav class="sections-nav" aria-label={say('options_sections')} ref={box}>
      <button
        type="button"
        class="button sections-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{say(current === null ? 'options_sections' : sectionTitle(current))}</span>
        <ChevronIcon />
      </button>
      <div class="sections-links" id={id} data-open={open}>
        {GROUPED_SECTIONS.map((group) => (
          <ul key={group[0]?.id}>
            {group.map(({ id: section, title }) => (
              <li key={section}>
                <a href={`#${section}`} aria-current={section === current ? 'true' : undefined} onClick={close}>
                  {say(title)}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
}
