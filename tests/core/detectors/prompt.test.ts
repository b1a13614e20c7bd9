import { describe, expect, it } from 'vitest';
import { articleWith, found, pageOf } from '../detect/support';

const PREFERRED = 'https://www.google.com/preferences/source?q=ledger.example';

describe('the check for prompts', () => {
  it('flags them by their link in any language, with their whole line', () => {
    const prompt = `<div class="cta"><p>Legg til oss <a href="${PREFERRED}">som foretrukket kilde</a></p></div>`;
    expect(found(articleWith(prompt, 0, 'no'), 'prompt')).toEqual([['Legg til oss som foretrukket kilde']]);
  });

  it('flags them by a name in the markup in any language', () => {
    const prompt = '<div data-testid="google_preferred"><button>Mynd okkar velja</button></div>';
    expect(found(articleWith(prompt, 2, 'is'), 'prompt')).toEqual([['Mynd okkar velja']]);
  });

  it.each([
    'Add the Ledger as a preferred source to see more of our stories on Google.',
    'Sign up for our weekly newsletter',
    'Follow us on Instagram for more from the quay',
  ])('flags them by their words: %s', (text) => {
    expect(found(articleWith(`<p>${text}</p>`, 3), 'prompt')).toEqual([[text]]);
    expect(found(articleWith(`<p>${text.slice(0, 14)}<b>${text.slice(14)}</b></p>`, 3), 'prompt')).toEqual([[text]]);
  });

  it.each([
    ['de', 'Folgen Sie uns auf WhatsApp'],
    ['de', 'Jetzt kostenlos unseren Newsletter bestellen'],
    ['fr', 'Abonnez-vous à notre newsletter'],
    ['es', 'Suscríbete a nuestra newsletter semanal'],
    ['it', 'Iscriviti alla newsletter del porto'],
    ['pt', 'Siga-nos no Instagram e no WhatsApp'],
    ['nl', 'Volg ons op WhatsApp'],
    ['sv', 'Prenumerera på vårt nyhetsbrev'],
    ['no', 'Meld deg på nyhetsbrevet vårt'],
    ['da', 'Tilmeld dig vores nyhedsbrev'],
    ['fi', 'Tilaa uutiskirje tästä'],
    ['pl', 'Zapisz się na nasz newsletter'],
    ['cs', 'Přihlaste se k odběru newsletteru'],
    ['ru', 'Подписывайтесь на наш Telegram-канал'],
    ['uk', 'Підписуйтесь на наш Telegram-канал'],
    ['tr', 'Bültenimize ücretsiz abone olun'],
    ['ar', 'اشترك في النشرة البريدية'],
    ['he', 'הצטרפו לערוץ הטלגרם שלנו'],
    ['hi', 'हमारे व्हाट्सएप चैनल से जुड़ें'],
    ['ja', 'メールマガジンの登録はこちら'],
    ['ko', '뉴스레터 구독하기'],
    ['zh', '訂閱電子報'],
  ])('flags a button of that kind in %s: %s', (language, text) => {
    expect(found(articleWith(`<div><a href="/x">${text}</a></div>`, 3, language), 'prompt')).toEqual([[text]]);
  });

  it('takes the whole box with heading, text, form and small print, as one finding', () => {
    const intro =
      'All that happened between the two locks, sent to you on Saturdays before the bakery opens its shutters.';
    const box = `<div class="newsletter-box"><div><h3>Sign up for our newsletter</h3><p>${intro}</p></div><form><label>E-mail <input type="email"></label><button>Send it</button></form><small>Stop whenever you like.</small></div>`;
    const boxes = found(articleWith(box, 3), 'prompt');
    expect(boxes).toHaveLength(1);
    expect(boxes[0]?.[0]).toContain(intro);
    expect(boxes[0]?.[0]).toContain('Stop whenever you like.');
  });

  it('takes the whole of a box that is named so, without a form', () => {
    const box =
      '<div class="subscribe-box"><div><h3>Sign up for our newsletter</h3></div><p>On Saturdays.</p><a href="/n">Go on</a></div>';
    expect(found(articleWith(box, 3), 'prompt')).toEqual([['Sign up for our newsletterOn Saturdays.Go on']]);
  });

  it('takes a form that asks for an address by its markup alone, in a language it has no words of', () => {
    const box = '<aside class="mc4wp-form"><b>Fréttabréf</b><input type="email"><button>Skrá</button></aside>';
    expect(found(articleWith(box, 3, 'is'), 'prompt')).toEqual([['FréttabréfSkrá']]);
  });

  it('takes one in the article although the headline stands far above it', () => {
    const box = '<div class="newsletter"><h3>Sign up for our newsletter</h3><input type="email"></div>';
    const body = articleWith('', 0).querySelector('.text')?.outerHTML ?? '';
    const article = `<article><div>${body}</div><div><div>${box}</div></div></article>`;
    const html = `<header><h1>Ferry slip stays open</h1></header>${'<div>'.repeat(9)}${article}${'</div>'.repeat(9)}`;
    expect(found(pageOf(html), 'prompt')).toEqual([['Sign up for our newsletter']]);
  });

  it('stays away from menus, footers, log-in and comment forms', () => {
    const line = '<p>Subscribe to our newsletter</p>';
    for (const html of [`<nav>${line}</nav>`, `<div role="navigation">${line}</div>`]) {
      expect(found(articleWith(html, 3), 'prompt')).toEqual([]);
    }
    const page = articleWith('', 0);
    page.body.append(...pageOf(`<footer>${line}</footer>`).body.children);
    expect(found(page, 'prompt')).toEqual([]);
    for (const field of ['<input type="password">', '<textarea></textarea>']) {
      const form = `<form class="signup"><input type="email">${field}<button>Send</button></form>`;
      expect(found(articleWith(form, 5), 'prompt')).toEqual([]);
    }
  });

  it('does not take other stories or a paragraph along with the box it stands beside', () => {
    const box = '<div class="newsletter"><p>Sign up for our newsletter</p><input type="email"></div>';
    const rail = `<div><p>He did not answer.</p>${box}</div>`;
    expect(found(articleWith(rail, 3), 'prompt')).toEqual([['Sign up for our newsletter']]);
    const list = `<div class="subscribe">${'<h3><a href="/o">Another story</a></h3>'.repeat(3)}<p>Subscribe to our newsletter</p></div>`;
    expect(found(articleWith(list, 3), 'prompt')).toEqual([['Subscribe to our newsletter']]);
  });

  it.each([
    `<p>The newest way is a switch: on <a href="${PREFERRED}">a page of its own</a> the search engine lets readers name the outlets that they would like to see first.</p>`,
    '<p>“Sign up for our newsletter,” said the carrier of a rival paper.</p>',
    '<p>Sign up for the company’s newsletter, says the driver, if you want to know when the bus is late.</p>',
    '<h2>Follow us on foot</h2>',
    '<h2>Get the app</h2><p>So says a note at every stop, and nobody does.</p>',
    '<table><tbody><tr><td>Download our app</td><td>nine of ten</td></tr></tbody></table>',
    '<blockquote>Subscribe to our newsletter</blockquote>',
    '<p>Nine of ten asked us to sign up for another newsletter.</p>',
    '<p>Download the file on your phone and hold it up to the lamp.</p>',
    '<p class="newsletter-history">The first newsletter of the town was a slate.</p>',
    '<form class="search-form"><input type="search"><button>Search</button></form>',
  ])('leaves alone %s', (html) => {
    expect(found(articleWith(html, 3), 'prompt')).toEqual([]);
  });
});
