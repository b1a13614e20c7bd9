import { useId, useRef, useState } from 'preact/hooks';
import { DEFAULT_COPY, LONGEST_TEMPLATE } from '../../core/render/copy-settings';
import { PLACEHOLDERS, parseTemplate, type TemplateProblem } from '../../core/render/template';
import type { Wording } from '../../core/wording';
import { useWording } from '../wording';

export interface CopyTemplateProps {
  readonly template: string;
  readonly onTemplate: (template: string) => void;
}

/** The reader's own template: kept as soon as it can be read, and what is wrong with it said while it cannot. */
export function CopyTemplate({ template, onTemplate }: CopyTemplateProps) {
  const wording = useWording();
  const { say } = wording;
  const [draft, setDraft] = useState(template);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const parsed = parseTemplate(draft);
  const trouble = 'problem' in parsed ? problemWords(parsed.problem, wording) : '';
  const change = (text: string) => {
    setDraft(text);
    if ('template' in parseTemplate(text)) onTemplate(text);
  };
  const putIn = (name: string) => {
    const { selectionStart = draft.length, selectionEnd = draft.length } = field.current ?? {};
    const before = `${draft.slice(0, selectionStart)}{${name}}`;
    change(before + draft.slice(selectionEnd));
    field.current?.focus();
  };
  return (
    <div class="copy-template">
      <label for={id}>{say('copy_template')}</label>
      <textarea
        ref={field}
        id={id}
        rows={7}
        dir="auto"
        spellcheck={false}
        maxLength={LONGEST_TEMPLATE}
        value={draft}
        aria-invalid={trouble !== ''}
        aria-describedby={`${id}-hint ${id}-trouble`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p id={`${id}-trouble`} class="trouble" role="alert" hidden={trouble === ''}>
        {trouble}
      </p>
      <p id={`${id}-hint`} class="hint">
        {say('copy_template_hint')}
      </p>
      <p class="copy-names">
        <span class="soft">{say('copy_template_names')}</span>{' '}
        {PLACEHOLDERS.map((name) => (
          <button type="button" class="link-button" key={name} onClick={() => putIn(name)}>
            <code dir="ltr">{`{${name}}`}</code>
          </button>
        ))}
      </p>
      <button type="button" class="link-button" onClick={() => change(DEFAULT_COPY.template)}>
        {say('copy_template_reset')}
      </button>
    </div>
  );
}

function problemWords({ why, what, at }: TemplateProblem, { say }: Wording): string {
  if (why === 'unknown') return say('copy_template_unknown', what, at);
  return say(why === 'open' ? 'copy_template_open' : 'copy_template_stray', at);
}
