import type { Wording } from './wording';

/**
 * Why something was flagged, as data: the words are chosen where they are shown, so that they can be translated.
 * Values are the page's own words or plain numbers.
 */
export type Reason =
  /** `by` is who says so when it is not a built-in rule; with a list, `outlet` is the list's name. */
  | { readonly id: 'outlet-rule'; readonly outlet: string; readonly by?: 'reader' | 'list' | undefined }
  | { readonly id: 'ad-label'; readonly label: string; readonly count: number; readonly slot: boolean }
  | { readonly id: 'ad-slot' }
  | { readonly id: 'sponsored-label'; readonly label: string }
  | { readonly id: 'ai-declared'; readonly declaration: string }
  | { readonly id: 'ai-disclosure'; readonly quote: string }
  | { readonly id: 'ai-badge'; readonly badge: string }
  | { readonly id: 'ai-hook' }
  | { readonly id: 'summary-box'; readonly heading: string }
  | { readonly id: 'ai-note'; readonly quote: string }
  | { readonly id: 'prompt-preferred' }
  | { readonly id: 'prompt-text'; readonly quote: string }
  | { readonly id: 'related-heading'; readonly heading: string }
  | { readonly id: 'leftover-text'; readonly text: string }
  | { readonly id: 'caption-twice'; readonly caption: string }
  | { readonly id: 'headline-twice' }
  | { readonly id: 'outlet-twice'; readonly outlet: string };

/**
 * The reason in one short sentence without a full stop and, where the language knows that, without a capital, ready to be
 * shown after the kind.
 */
export function reasonText(reason: Reason, { say, count }: Wording): string {
  switch (reason.id) {
    case 'outlet-rule':
      return say(`reason_${reason.by ?? 'outlet'}_rule`, reason.outlet);
    case 'ad-label':
      if (reason.count > 1) return count(`reason_ad_labels${reason.slot ? '_slot' : ''}`, reason.count, reason.label);
      return say(`reason_ad_label${reason.slot ? '_slot' : ''}`, reason.label);
    case 'ad-slot':
      return say('reason_ad_slot');
    case 'sponsored-label':
      return say('reason_sponsored_label', reason.label);
    case 'ai-declared':
      return say('reason_ai_declared', reason.declaration);
    case 'ai-disclosure':
      return say('reason_ai_disclosure', reason.quote);
    case 'ai-badge':
      return say('reason_ai_badge', reason.badge);
    case 'ai-hook':
      return say('reason_ai_hook');
    case 'summary-box':
      return say('reason_summary_box', reason.heading);
    case 'ai-note':
      return say('reason_ai_note', reason.quote);
    case 'prompt-preferred':
      return say('reason_prompt_preferred');
    case 'prompt-text':
      return say('reason_prompt_text', reason.quote);
    case 'related-heading':
      return say('reason_related_heading', reason.heading);
    case 'leftover-text':
      return say('reason_leftover_text', reason.text);
    case 'caption-twice':
      return say('reason_caption_twice');
    case 'headline-twice':
      return say('reason_headline_twice');
    case 'outlet-twice':
      return say('reason_outlet_twice', reason.outlet);
  }
}
