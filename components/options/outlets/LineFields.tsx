import { GRADES, type Grade, KINDS, type Kind } from '../../../core/finding';
import { groupName } from '../../../core/groups';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { Choice } from './Choice';
import { asKind, type DraftLine, type LinePart, type Way } from './draft-line';
import { Field } from './Field';
import type { Form } from './form';
import { LineHint } from './LineHint';

export interface LineFieldsProps {
  readonly form: Form;
  readonly part: LinePart;
  readonly line: DraftLine;
  readonly problem: string | null;
  readonly onLine: (line: DraftLine) => void;
}

const NAMES: Record<Way, Phrase> = {
  selector: 'rules_by_selector',
  text: 'rules_by_text',
  phrase: 'rules_by_phrase',
  jsonLd: 'rules_by_json_ld',
};

const HINTS: Record<Way, Phrase> = {
  selector: 'rules_by_selector_hint',
  text: 'rules_by_text_hint',
  phrase: 'rules_by_phrase_hint',
  jsonLd: 'rules_by_json_ld_hint',
};

const GRADE_NAMES: Record<Grade, Phrase> = {
  declared: 'rules_grade_declared',
  disclosed: 'rules_grade_disclosed',
  suspected: 'rules_grade_suspected',
};

/** In which ways a line of a part can say what it looks for. */
function waysOf(part: LinePart): readonly Way[] {
  if (part === 'flag') return ['selector', 'text', 'phrase'];
  return part === 'story' || part === 'keep' ? ['selector'] : ['selector', 'jsonLd'];
}

/** The fields of a line. */
export function LineFields({ form, part, line, problem, onLine }: LineFieldsProps) {
  const wording = useWording();
  const { say } = wording;
  const ways = waysOf(part);
  const field = `line-${line.key}`;
  return (
    <div class="line-fields">
      {ways.length > 1 && (
        <Choice<Way>
          label={say('rules_by')}
          value={line.by}
          options={ways.map((way) => [way, say(NAMES[way])])}
          onValue={(by) => onLine({ ...line, by })}
        />
      )}
      <Field
        label={say(NAMES[line.by])}
        hint={say(HINTS[line.by])}
        problem={problem}
        below={problem === null && form.isLeft(field) && <LineHint part={part} line={line} onLine={onLine} />}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            class={line.by === 'selector' ? 'code' : undefined}
            dir={line.by === 'text' || line.by === 'phrase' ? 'auto' : 'ltr'}
            autoComplete="off"
            spellcheck={false}
            value={line.value}
            onInput={({ currentTarget }) => onLine({ ...line, value: currentTarget.value })}
            onBlur={() => form.leave(field)}
          />
        )}
      </Field>
      {line.kind !== null && (
        <Choice<Kind>
          label={say('rules_kind')}
          value={line.kind}
          options={KINDS.map((kind) => [kind, groupName(kind, wording)])}
          onValue={(kind) => onLine(asKind(line, kind))}
        />
      )}
      {line.kind === 'ai-summary' && (
        <Choice<Grade>
          label={say('rules_grade')}
          value={line.grade ?? 'disclosed'}
          options={GRADES.map((grade) => [grade, say(GRADE_NAMES[grade])])}
          onValue={(grade) => onLine({ ...line, grade })}
        />
      )}
      {part !== 'flag' && part !== 'story' && part !== 'keep' && line.by === 'selector' && (
        <Field label={say('rules_attribute')} hint={say('rules_attribute_hint')} problem={null}>
          {(control) => (
            <input
              {...control}
              type="text"
              class="code"
              dir="ltr"
              autoComplete="off"
              spellcheck={false}
              value={line.attribute}
              onInput={({ currentTarget }) => onLine({ ...line, attribute: currentTarget.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
