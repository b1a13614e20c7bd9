import type { OutletRule } from '../../../core/rules/rule';
import { saidBy } from '../../../core/trial/lines';
import type { LinePart, LineTrial } from '../../../core/trial/trial';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { FIELD_NAMES } from './field-names';
import { TrialLine, type TrialLineProps } from './TrialLine';

export interface TrialLinesProps extends Pick<TrialLineProps, 'onShow' | 'isTold'> {
  readonly lines: readonly LineTrial[];
  /** The rule as it is saved; `null` where it is new, and no line is newer than another. */
  readonly kept: OutletRule | null;
}

const GROUPS: readonly { readonly name: Phrase; readonly has: (part: LinePart) => boolean }[] = [
  { name: 'trial_part_flag', has: (part) => part === 'flag' },
  { name: 'trial_part_keep', has: (part) => part === 'keep' },
  { name: 'trial_part_story', has: (part) => part === 'story' },
  { name: 'trial_part_source', has: (part) => part in FIELD_NAMES },
];

/** What the lines of the rule find on the page: those just written first, and those that find nothing folded. */
export function TrialLines({ lines, kept, onShow }: TrialLinesProps) {
  const { say, count } = useWording();
  const fresh = kept === null ? [] : lines.filter(({ part, what }) => !saidBy(kept, part).includes(what));
  const others = lines.filter((line) => !fresh.includes(line));
  const idle = others.filter(({ hits, isUnreadable }) => hits === 0 && !isUnreadable);
  const telling = others.filter((line) => !idle.includes(line));
  return (
    <section class="trial-lines">
      <h4>{say('trial_lines')}</h4>
      {lines.length === 0 && <p class="soft">{say('trial_lines_none')}</p>}
      {fresh.length > 0 && (
        <div>
          <h5>{say('trial_lines_new')}</h5>
          <List lines={fresh} onShow={onShow} />
        </div>
      )}
      <Groups lines={telling} onShow={onShow} />
      {idle.length > 0 && (
        <details open={telling.length === 0 && idle.length <= 3}>
          <summary>{count('trial_idle', idle.length)}</summary>
          <Groups lines={idle} onShow={onShow} isTold />
        </details>
      )}
    </section>
  );
}

type GroupProps = Omit<TrialLinesProps, 'kept'>;

function Groups({ lines, ...how }: GroupProps) {
  const { say } = useWording();
  return (
    <>
      {GROUPS.map(({ name, has }) => {
        const own = lines.filter(({ part }) => has(part));
        return own.length === 0 ? null : (
          <div key={name}>
            <h5>{say(name)}</h5>
            <List lines={own} {...how} />
          </div>
        );
      })}
    </>
  );
}

const List = ({ lines, ...how }: GroupProps) => (
  <ul>
    {lines.map((line) => (
      <TrialLine key={`${line.part} ${line.at}`} line={line} {...how} />
    ))}
  </ul>
);
