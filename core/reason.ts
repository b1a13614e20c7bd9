/**
 * Why something was flagged, as data: the words are chosen where they are shown, so that they can be translated.
 * Values are the page's own words or plain numbers.
 */
export type Reason =
  | { readonly id: 'outlet-rule'; readonly outlet: string }
  | { readonly id: 'ad-label'; readonly label: string; readonly count: number; readonly slot: boolean }
  | { readonly id: 'ad-slot'; readonly hook: string }
  | { readonly id: 'sponsored-label'; readonly label: string }
  | { readonly id: 'ai-declared'; readonly declaration: string }
  | { readonly id: 'ai-disclosure'; readonly quote: string }
  | { readonly id: 'ai-badge'; readonly badge: string }
  | { readonly id: 'ai-hook'; readonly hook: string }
  | { readonly id: 'summary-box'; readonly heading: string }
  | { readonly id: 'ai-note'; readonly quote: string }
  | { readonly id: 'prompt-link'; readonly link: string }
  | { readonly id: 'prompt-text'; readonly quote: string }
  | { readonly id: 'related-heading'; readonly heading: string }
  | { readonly id: 'leftover-text'; readonly text: string }
  | { readonly id: 'caption-twice'; readonly caption: string }
  | { readonly id: 'headline-twice' }
  | { readonly id: 'outlet-twice'; readonly outlet: string };

/** The reason in one short English sentence without a full stop, ready to be shown after the kind. */
export function reasonText(reason: Reason): string {
  switch (reason.id) {
    case 'outlet-rule':
      return `matched by the rule for ${reason.outlet}`;
    case 'ad-label': {
      const times = reason.count > 1 ? ` ${reason.count} times` : '';
      return `label “${reason.label}”${times}${reason.slot ? ' with its ad slot' : ''}`;
    }
    case 'ad-slot':
      return `advertising space, by its name “${reason.hook}”`;
    case 'sponsored-label':
      return `the page labels it “${reason.label}”`;
    case 'ai-declared':
      return `the page declares it in its data: ${reason.declaration}`;
    case 'ai-disclosure':
      return `the page says: “${reason.quote}”`;
    case 'ai-badge':
      return `the page marks it “${reason.badge}”`;
    case 'ai-hook':
      return `the page's markup names it: ${reason.hook}`;
    case 'summary-box':
      return `a summary box under “${reason.heading}”, with no word on who wrote it`;
    case 'ai-note':
      return `the page says of the whole article: “${reason.quote}”`;
    case 'prompt-link':
      return `a prompt that links to ${reason.link}`;
    case 'prompt-text':
      return `the page asks: “${reason.quote}”`;
    case 'related-heading':
      return `other stories under “${reason.heading}”`;
    case 'leftover-text':
      return `page furniture: “${reason.text}”`;
    case 'caption-twice':
      return 'the same caption stands here twice';
    case 'headline-twice':
      return 'the headline again';
    case 'outlet-twice':
      return `the name “${reason.outlet}” stands here twice`;
  }
}
