import type { LinePart, LineTrial } from '../../../core/trial/trial';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { FIELD_NAMES } from './field-names';
import { TrialLine, type TrialLineProps } from './TrialLine';

export interface TrialLinesProps extends Pick<TrialLineProps, 'onShow'> {
  readonly lines: readonly LineTrial[];
}

const GROUPS: readonly { readonly name: Phrase; readonly has: (part: LinePart) => boolean }[] = [
  { name: 'trial_part_flag', has: (part) => part === 'flag' },
  { name: 'trial_part_keep', has: (part) => part === 'keep' },
  { name: 'trial_part_story', has: (part) => part === 'story' },
  { name: 'trial_part_source', has: (part) => part in FIELD_NAMES },
];

/** What the lines of the rule find on the page; those that find nothing are folded. */
export function TrialLines({ lines, onShow }: TrialLinesProps) {
  const { say, count } = useWording();
  const idle = lines.filter(({ hits, isUnreadable }) => hits === 0 && !isUnreadable);
  const telling = lines.filter((line) => !idle.includes(line));
  return (
    <section class="trial-lines">
      <h4>{say('trial_lines')}</h4>
      {lines.length === 0 && <p class="soft">{say('trial_lines_none')}</p>}
      <Groups lines={telling} onShow={onShow} />
      {idle.length > 0 && (
        <details open={telling.length === 0 && idle.length <= 3}>
          <summary>{count('trial_idle', idle.length)}</summary>
          <Groups lines={idle} onShow={onShow} />
        </details>
      )}
    </section>
  );
}

function Groups({ lines, onShow }: TrialLinesProps) {
  const { say } = useWording();
  return (
    <>
      {GROUPS.map(({ name, has }) => {
        const own = lines.filter(({ part }) => has(part));
        return own.length === 0 ? null : (
          <div key={name}>
            <h5>{say(name)}</h5>
            <ul>
              {own.map((line) => (
                <TrialLine key={`${line.part} ${line.at}`} line={line} onShow={onShow} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
