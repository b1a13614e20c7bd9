import type { Heading } from '../../core/reader/story-parts';

export interface ContentsProps {
  readonly headings: readonly Heading[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Which of them is being read, -1 for none. */
  readonly current: number;
  readonly onChoose: (index: number) => void;
}

/** The story's headings, each leading to its place. */
export function Contents({ headings, language, direction, current, onChoose }: ContentsProps) {
  return (
    <ol class="contents" lang={language} dir={direction}>
      {headings.map(({ level, text }, index) => (
        <li key={index} data-level={level}>
          <button
            type="button"
            aria-current={index === current ? 'location' : undefined}
            onClick={() => onChoose(index)}
          >
            {text}
          </button>
        </li>
      ))}
    </ol>
  );
}
