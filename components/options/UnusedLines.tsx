import { useState } from 'preact/hooks';
import type { UnusedLine, UnusedWhy } from '../../core/lists/list';
import { troubleText } from '../../core/trouble';
import { type Phrase, sentenceCase, type Wording } from '../../core/wording';
import { useWording } from '../wording';
import type { ListActions } from './lists-view';

/** Lines shown of one sort; a list may have thousands. */
const SHOWN = 100;

const WHYS: Record<UnusedWhy, Phrase> = {
  operator: 'lists_why_operator',
  script: 'lists_why_script',
  style: 'lists_why_style',
  html: 'lists_why_html',
  sites: 'lists_why_sites',
  path: 'lists_why_path',
  whole: 'lists_why_whole',
  selector: 'lists_why_selector',
  syntax: 'lists_why_syntax',
};

export interface UnusedLinesProps {
  readonly number: number;
  readonly unused: () => ReturnType<ListActions['unused']>;
}

/** The lines of a list that are not used, by why, on demand. */
export function UnusedLines({ number, unused }: UnusedLinesProps) {
  const wording = useWording();
  const { say } = wording;
  const [lines, setLines] = useState<readonly UnusedLine[] | null>(null);
  const [trouble, setTrouble] = useState('');
  const load = (): void => {
    if (lines === null) unused().then(setLines, (error: unknown) => setTrouble(troubleText(error, wording)));
  };
  return (
    <details
      class="list-more unused"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) load();
      }}
    >
      <summary>{say('lists_unused', number)}</summary>
      {trouble !== '' && <p class="trouble">{trouble}</p>}
      {[...byWhy(lines ?? [], wording)].map(([why, some]) => (
        <section key={why}>
          <h4>
            {sentenceCase(why, wording.locale)} <span class="soft number">{wording.number(some.length)}</span>
          </h4>
          <ol>
            {some.slice(0, SHOWN).map(({ line, text }) => (
              <li key={line}>
                <span class="soft">{say('lists_unused_line', line)}</span> <code dir="ltr">{text}</code>
              </li>
            ))}
          </ol>
          {some.length > SHOWN && <p class="soft">{say('lists_more', some.length - SHOWN)}</p>}
        </section>
      ))}
    </details>
  );
}

/** Lines by why they are not used, in words; those of one operator together, what there is most of first. */
function byWhy(lines: readonly UnusedLine[], { say, direction }: Wording): [string, UnusedLine[]][] {
  const groups = new Map<string, UnusedLine[]>();
  // Set apart, or its colon and brackets change sides among letters that run to the left.
  const asCode = (code: string): string => (direction === 'rtl' ? `\u2066${code}\u2069` : code);
  for (const line of lines) {
    const why = say(WHYS[line.why], ...(line.operator === undefined ? [] : [asCode(`:${line.operator}()`)]));
    const group = groups.get(why) ?? [];
    group.push(line);
    groups.set(why, group);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
