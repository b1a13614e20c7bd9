import type { ComponentChildren } from 'preact';
import type { OutletRule } from '../../../core/rules/rule';
import type { Settings } from '../../../core/settings';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { Checks } from './Checks';
import { FIELDS, type Field, type LinePart, originOf } from './draft-line';
import { takenAway } from './draft-lines';
import { Fold } from './Fold';
import type { Form } from './form';
import { Identity } from './Identity';
import { Lines } from './Lines';
import { Treatment } from './Treatment';

export interface OutletFormProps {
  readonly form: Form;
  /** Whether the JSON view holds what cannot be read. */
  readonly hasUnread: boolean;
  readonly others: readonly OutletRule[];
  readonly settings: Settings;
  readonly onForget: () => void;
}

const FIELD_NAMES: Record<Field, Phrase> = {
  title: 'rules_field_title',
  authors: 'rules_field_authors',
  published: 'rules_field_published',
  outlet: 'rules_field_outlet',
  outletUrl: 'rules_field_outlet_url',
  original: 'rules_field_original',
};

/** A rule as a form. */
export function OutletForm({ form, hasUnread, others, settings, onForget }: OutletFormProps) {
  const { say } = useWording();
  const { draft } = form;
  const isAttributed = FIELDS.some((field) => hasReaders(form, field));
  const isSwitched = Object.values(draft.detectors).includes(false);
  return (
    <>
      {hasUnread && <p class="trouble">{say('rules_json_waits')}</p>}
      <Part title="rules_identity">
        <Identity form={form} others={others} />
      </Part>
      <Part title="rules_treatment">
        <Treatment form={form} settings={settings} onForget={onForget} />
      </Part>
      <Part title="rules_clutter">
        <Lines form={form} part="flag" title="rules_flag" hint="rules_flag_hint" add="rules_flag_add" />
        <Lines form={form} part="keep" title="rules_keep" hint="rules_keep_hint" add="rules_keep_add" />
        <Fold title="rules_checks" hint="rules_checks_hint" isOpen={isSwitched}>
          <Checks form={form} />
        </Fold>
      </Part>
      <Part title="rules_story">
        <Lines form={form} part="story" title="rules_place" hint="rules_place_hint" add="rules_place_add" />
        <Fold title="rules_attribution" hint="rules_attribution_hint" isOpen={isAttributed}>
          {FIELDS.map((field) => (
            <Lines key={field} form={form} part={field} title={FIELD_NAMES[field]} add="rules_source_add" />
          ))}
        </Fold>
      </Part>
    </>
  );
}

/** Whether the reader had a hand in the lines of a part. */
const hasReaders = ({ draft, builtIn }: Form, part: LinePart): boolean =>
  draft.lines[part].some((line) => originOf(line) !== 'built-in') ||
  takenAway(draft.lines[part], builtIn, part).length > 0;

function Part({ title, children }: { readonly title: Phrase; readonly children: ComponentChildren }) {
  const { say } = useWording();
  return (
    <section class="rule-part">
      <h3>{say(title)}</h3>
      {children}
    </section>
  );
}
