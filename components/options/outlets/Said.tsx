import { useWording } from '../../wording';
import type { Entry } from './draft-line';

/** What a line looks for, to name it by. */
export const saidOf = ({ selector, text, phrase, jsonLd }: Entry): string => selector ?? text ?? phrase ?? jsonLd ?? '';

/** What a line looks for: a selector as code, a text in quotation marks, a field of the page's data by its path. */
export function Said({ entry }: { readonly entry: Entry }) {
  const { say } = useWording();
  const { selector, text, phrase, jsonLd, attribute } = entry;
  if (text !== undefined) return <bdi class="said">{say('rules_said_text', text)}</bdi>;
  if (phrase !== undefined) return <bdi class="said">{say('rules_said_phrase', phrase)}</bdi>;
  if (jsonLd !== undefined) return <bdi class="said">{say('rules_said_json_ld', jsonLd)}</bdi>;
  return (
    <>
      <code class="said" dir="ltr">
        {selector}
      </code>
      {attribute !== undefined && <bdi class="soft"> {say('rules_said_attribute', attribute)}</bdi>}
    </>
  );
}
