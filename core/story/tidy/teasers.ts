import type { Draft } from '../draft';
import { leadsToOtherPage } from './elsewhere';
import type { Tidy } from './tidy';

/** Share of a heading that is a link when it is the headline of another story. */
const LINKED = 0.8;
/** Longest teaser, in characters. */
const LONGEST = 600;
/** The same for items of a list of stories, which may hold a whole first paragraph. */
const LONGEST_ITEM = 1000;
const ITEM = /(?:^|[\s_])(?:post|news|article|story)-item(?:$|[\s_])/i;
const CARD = /(?:^|[\s_-])(?:card|teaser|tile|recirc|promo)(?:$|[\s_-])/i;

/** Takes out teasers: an `article` of its own, or a card, with a linked headline. */
export const teasers: Tidy = {
  step: 'teasers',
  apply(draft) {
    for (const block of draft.blocks) {
      const { text, links } = draft.measure(block.element);
      if (text === 0 || links < text * LINKED || (block.kind !== 'heading' && block.kind !== 'text')) continue;
      const card = cardAround(draft, block.element);
      if (card === null) continue;
      const parts = draft.within(card);
      const isHeadline = block.kind === 'heading' || parts.find(({ text: said }) => said !== '') === block;
      if (isHeadline && !parts.some((part) => part === draft.opening))
        draft.drop(parts, 'teasers', 'the teaser of another story');
    }
  },
};

/** The widest small element around a linked headline that is an `article` or a card by its name. */
function cardAround(draft: Draft, headline: Element): Element | null {
  let card: Element | null = null;
  for (let up = headline.parentElement; up !== null && up !== draft.container; up = up.parentElement) {
    const names = up.getAttribute('class') ?? '';
    const { text } = draft.measure(up);
    if (text > LONGEST_ITEM) break;
    const isCard = text <= LONGEST && (up.localName === 'article' || CARD.test(names));
    if (isCard || (ITEM.test(names) && headline !== up && isOtherPage(draft, headline))) card = up;
  }
  return card;
}

/** Whether a headline leads to another page of the site. */
function isOtherPage(draft: Draft, headline: Element): boolean {
  const link = headline.querySelector('a[href]') ?? headline.closest('a[href]');
  return link !== null && leadsToOtherPage(link, draft.facts.url);
}
