import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../../platform/browser';
import { handle } from '../../platform/messaging/handle';
import { ARTICLE_INPUTS } from '../../platform/messaging/page-inputs';
import { PageArticle } from '../../platform/page-article';
import { PageCartographer } from '../../platform/page-cartographer';
import { PageReader } from '../../platform/page-reader';
import { pageSlot } from '../../platform/page-slot';
import { shadowAccessor } from '../../platform/shadow';

export default defineUnlistedScript(() => {
  const slot = pageSlot();
  if (slot.article === true) return;
  if (slot.flags === undefined) throw new Error('The always-on script of Clean Copy has to be on the page first.');
  slot.article = true;
  const shadow = shadowAccessor(browser);
  const article = new PageArticle(document, slot, shadow);
  const cartographer = new PageCartographer(document, article, shadow);
  const reader = new PageReader(article);
  handle(ARTICLE_INPUTS, {
    'article.get': () => article.read(),
    'article.formats': () => article.formats(),
    'page.map': () => cartographer.map(),
    'page.jump': ({ segment }) => {
      cartographer.jump(segment);
      return null;
    },
    'reader.toggle': () => reader.toggle(),
    'reader.open': () => reader.open(),
    'reader.print': () => reader.print(),
    'article.selection': () => article.selection(),
  });
});
