import type { LinePart, LinePlace, LineTrial } from '../../../core/trial/trial';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { FIELD_NAMES } from './field-names';
import { outcomeWords } from './outcome-words';

export interface TrialLinesProps {
  readonly lines: readonly LineTrial[];
  readonly onShow: ((line: LinePlace) => void) | null;
}

const GROUPS: readonly { readonly name: Phrase; readonly has: (part: LinePart) => boolean }[] = [
  { name: 'trial_part_flag', has: (part) => part === 'flag' },
  { name: 'trial_part_keep', has: (part) => part === 'keep' },
  { name: 'trial_part_story', has: (part) => part === 'story' },
  { name: 'trial_part_source', has: (part) => part in FIELD_NAMES },
];

/** What each line of the rule finds on the page, what becomes of it, and what to look at twice. */
export function TrialLines({ lines, onShow }: TrialLinesProps) {
  const { say } = useWording();
  return (
    <section class="trial-lines">
      <h4>{say('trial_lines')}</h4>
      {lines.length === 0 && <p class="soft">{say('trial_lines_none')}</p>}
      {GROUPS.map(({ name, has }) => {
        const own = lines.filter(({ part }) => has(part));
        return own.length === 0 ? null : (
          <div key={name}>
            <h5>{say(name)}</h5>
            <ul>
              {own.map((line) => (
                <Line key={`${line.part} ${line.at}`} line={line} onShow={onShow} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Line({ line, onShow }: { readonly line: LineTrial; readonly onShow: TrialLinesProps['onShow'] }) {
  const wording = useWording();
  const { say, count } = wording;
  const { part, at, what, hits, words, takes, isUnreadable } = line;
  const field = part in FIELD_NAMES ? say(FIELD_NAMES[part as keyof typeof FIELD_NAMES]) : null;
  const isOnPage = hits > 0 && onShow !== null;
  return (
    <li class={hits === 0 ? 'is-idle' : undefined}>
      <div class="trial-line">
        <code dir="auto">{what}</code>
        <span class="trial-count">{hits === 0 ? say('trial_hits_none') : count('trial_hits', hits)}</span>
        {isOnPage && (
          <button
            type="button"
            class="link-button"
            aria-label={say('trial_show_name', what)}
            onClick={() => onShow({ part, at })}
          >
            {say('trial_show')}
          </button>
        )}
      </div>
      {field !== null && <p class="soft">{field}</p>}
      {words.length > 0 && (
        <p class="trial-words">
          {words.map((text, index) => (
            <bdi key={index}>{text}</bdi>
          ))}
        </p>
      )}
      {outcomeWords(line, wording).map((text) => (
        <p key={text} class="soft">
          {text}
        </p>
      ))}
      {isUnreadable && <p class="trial-warning">{say('trial_unreadable')}</p>}
      {takes !== null && (
        <p class="trial-warning">{count('trial_takes', takes.paragraphs, takes.words, takes.first)}</p>
      )}
    </li>
  );
}
