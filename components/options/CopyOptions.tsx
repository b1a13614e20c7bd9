import { useId } from 'preact/hooks';
import { CITATION_FORMATS, type CopyFormat, type CopySettings, TEXT_FORMATS } from '../../core/render/copy-settings';
import type { Phrase } from '../../core/wording';
import { formatPhrase, hintPhrase } from '../copy-phrases';
import { useWording } from '../wording';
import { CopyPreview } from './CopyPreview';
import { CopyTemplate } from './CopyTemplate';

export interface CopyOptionsProps {
  readonly copy: CopySettings;
  /** Changes what is given and leaves the rest. */
  readonly onCopy: (patch: Partial<CopySettings>) => void;
}

/** What a copy is made of, whether it says what was left out, the reader's own template, and how all that looks. */
export function CopyOptions({ copy, onCopy }: CopyOptionsProps) {
  const { say } = useWording();
  const name = useId();
  const choice = (format: CopyFormat) => ({
    format,
    name,
    isChosen: copy.format === format,
    onChoose: () => onCopy({ format }),
  });
  return (
    <>
      <fieldset class="choices">
        <legend class="visually-hidden">{say('options_copy_format')}</legend>
        {TEXT_FORMATS.map((format) => (
          <Choice key={format} {...choice(format)} hint={hintPhrase(format)} />
        ))}
      </fieldset>
      <fieldset class="choices copy-styles">
        <legend class="choice-hint">{say('copy_cite_format')}</legend>
        {CITATION_FORMATS.map((format) => (
          <Choice key={format} {...choice(format)} />
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={copy.leftOut}
          onChange={(event) => onCopy({ leftOut: event.currentTarget.checked })}
        />
        <span>
          {say('options_left_out')} <span class="choice-hint">{say('options_left_out_example')}</span>
        </span>
      </label>
      {copy.format === 'template' && (
        <CopyTemplate template={copy.template} onTemplate={(template) => onCopy({ template })} />
      )}
      <CopyPreview copy={copy} />
    </>
  );
}

interface ChoiceProps {
  readonly format: CopyFormat;
  /** The group it is one of. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly hint?: Phrase;
  readonly onChoose: () => void;
}

function Choice({ format, name, isChosen, hint, onChoose }: ChoiceProps) {
  const { say } = useWording();
  return (
    <label class="choice">
      <input type="radio" name={name} value={format} checked={isChosen} onChange={onChoose} />
      <span>
        {say(formatPhrase(format))} {hint !== undefined && <span class="choice-hint">{say(hint)}</span>}
      </span>
    </label>
  );
}
