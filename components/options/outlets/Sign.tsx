import { Fragment } from 'preact';
import type { Phrase, Wording } from '../../../core/wording';
import { useWording } from '../../wording';

/** What is to be known of a rule or a line at a glance, in the order in which it is shown. */
export const SIGNS = ['unsaved', 'yours', 'changed', 'stale', 'unconfirmed'] as const;
export type SignName = (typeof SIGNS)[number];

const WORDS: Record<SignName, readonly [name: Phrase, hint: Phrase]> = {
  yours: ['rules_sign_yours', 'rules_sign_yours_hint'],
  changed: ['rules_sign_changed', 'rules_sign_changed_hint'],
  stale: ['rules_sign_stale', 'rules_sign_stale_hint'],
  unconfirmed: ['rules_sign_unconfirmed', 'rules_sign_unconfirmed_hint'],
  unsaved: ['rules_sign_unsaved', 'rules_sign_unsaved_hint'],
};

/** A sign's word. */
export const signName = (sign: SignName, { say }: Pick<Wording, 'say'>): string => say(WORDS[sign][0]);

/** What a sign means, in a sentence. */
export const signHint = (sign: SignName, { say }: Pick<Wording, 'say'>): string => say(WORDS[sign][1]);

/** A small word beside a rule or a line. */
export function Sign({ sign }: { readonly sign: SignName }) {
  const wording = useWording();
  return (
    <span class="sign" data-sign={sign} title={signHint(sign, wording)}>
      {signName(sign, wording)}
    </span>
  );
}

/** Several of them, with spaces between for who has them read aloud. */
export function Signs({ signs }: { readonly signs: readonly SignName[] }) {
  return (
    <>
      {signs.map((sign) => (
        <Fragment key={sign}>
          <Sign sign={sign} />{' '}
        </Fragment>
      ))}
    </>
  );
}
