import { describe, expect, it } from 'vitest';
import { createVocabulary, type Vocabulary } from '../../../core/detect/vocabulary';
import { WORDS } from './support';

const vocabularies = new Map<string, Vocabulary>();

/** The lists a text is in on a page in this language, advertising alone; none when the gate holds it back. */
function listsOf(text: string, language = 'en'): string[] {
  const vocabulary = vocabularies.get(language) ?? createVocabulary(WORDS, language);
  vocabularies.set(language, vocabulary);
  const groups = vocabulary.gate(text) ? vocabulary.labels(text).map(({ group }) => group) : [];
  return groups.filter((group) => group.startsWith('ad-') || group === 'sponsored');
}

/** Each language with texts that stand between `|`. */
const table = (rows: Record<string, string>): [language: string, text: string][] =>
  Object.entries(rows).flatMap(([language, texts]) =>
    texts.split('|').map((text): [string, string] => [language, text]),
  );

describe('labels that say advertising and nothing else', () => {
  it.each(
    table({
      en: 'Advertisement|Advertisements|Advertisment|Advertizement|ADvaterices|Advt.|Paid Advertisement|Government Ad',
      de: 'Anzeige|-ANZEIGE-|[Anzeige]|- Werbung -|Reklame|=== Anzeige / Sponsorenhinweis ===',
      fr: 'Publicité|PUBLICITE|Auto-promo',
      es: 'Publicidad|Espacio publicitario',
      pt: 'Publicidade|Anúncio',
      it: 'Pubblicità|PUBBLICITA’|Annuncio pubblicitario',
      nl: 'Advertentie|- ingezonden mededeling -',
      sv: 'ANNONS:|Annons från|REKLAM',
      no: 'Annonse:|Reklame',
      da: 'Annonce|Annoncørbetalt indhold:',
      fi: 'Mainos|– Mainos –|Mainos alkaa',
      pl: 'Reklama|― reklama ―|R E K L A M A',
      cs: 'Reklama|Inzerce',
      ru: 'Реклама:|На правах рекламы',
      uk: 'Реклама',
      tr: 'Reklam|REKLAM|(ilandır)',
      ar: 'إعلان|اعلان|إعلانات|إعـــلان',
      he: 'פרסומת',
      hi: 'विज्ञापन',
      ja: '広告|スポンサーリンク|スポンサードリンク',
      ko: '(광고)|광 고',
      zh: '广告|廣告|广 告|推广',
      el: 'Διαφήμιση|ΔΙΑΦΗΜΙΣΗ',
      hu: 'Hirdetés',
      ro: 'Publicitate|Reclamă',
      bg: 'Реклама',
      hr: 'Oglas',
      sr: 'Реклама|Oglas',
      sk: 'Inzercia',
      sl: 'Oglas',
      ca: 'Publicitat',
      lt: 'Reklama',
      lv: 'Reklāma|Reklāmraksti',
      id: 'Iklan',
      vi: 'QUẢNG CÁO',
      th: 'โฆษณา',
      fa: 'تبلیغات|آگهی',
      is: 'Auglýsing',
      be: 'Рэклама',
      kk: 'Жарнама',
      sw: 'Matangazo',
    }),
  )('%s: %s', (language, text) => {
    expect(listsOf(text, language)).toContain('ad-sure');
    expect(listsOf(text)).toContain('ad-sure');
  });
});

describe('labels that may say something else', () => {
  it.each(
    table({
      en: 'Ad|Ads|AD|Adv.|PR|Advertising|Supported by|In partnership with',
      de: 'Unterstützt durch:|Inserate',
      fr: 'Pub|Annonces|Sponso|Publi-info',
      es: 'Anuncios|OFRECIDO POR',
      pt: 'pub.',
      it: 'Adv|Annunci',
      nl: 'Adv.',
      fi: 'Ilmoitus',
      pl: 'Ogłoszenia',
      ro: 'PUB|Publ',
      tr: 'İLAN',
      he: 'מודעה',
      ja: '[PR]|【PR】|- PR -|（PR）|ＰＲ',
      ko: '[AD]',
      zh: '商',
    }),
  )('%s: %s', (language, text) => {
    expect(listsOf(text, language)[0]).toBe('ad-ambiguous');
  });
});

describe('lines that join a label with a direction', () => {
  it.each(
    table({
      en: 'ADVERTISEMENT - CONTINUE READING BELOW|Advertisement · Scroll to continue|Article continues below this ad|Article continues after ad|Story continues below advertisement|Story continues below this advertisement|Scroll to continue with content|This advertisement has not loaded yet, but your article continues below.|Advertisement 3',
      de: 'Weiterlesen nach der Anzeige|Werbung überspringen|Der Artikel geht nach der Werbung weiter',
      fr: 'Passer la publicité|LA SUITE APRES LA PUBLICITE|L’article continue ci-dessous',
      es: 'La noticia continúa después de la publicidad|Publicidad - sigue leyendo|Continúa leyendo después del anuncio',
      pt: 'continua após a publicidade',
      it: "L'articolo continua dopo la pubblicità",
      nl: 'Tekst gaat verder onder de advertentie|Advertentie (lees hieronder verder)',
      sv: 'Artikeln fortsätter efter annonsen',
      no: 'Artikkelen fortsetter|Artikkelen fortsetter under annonsen',
      da: 'Artiklen fortsætter efter annoncen',
      fi: 'Jatkuu mainoksen alla',
      pl: 'Dalsza część artykułu pod reklamą',
      cs: 'Článek pokračuje pod reklamou',
      ru: 'Продолжение после рекламы|erid: 2VtzqwEXAMPLE|Реклама. ООО «Ромашка», ИНН 7701234567',
      uk: 'Продовження після реклами',
      tr: 'Haberin devamı reklamdan sonra',
      ar: 'تابع القراءة بعد الإعلان',
      he: 'המשך הכתבה לאחר הפרסומת',
      hi: 'विज्ञापन के बाद खबर जारी है',
      ja: '《広告の下に記事が続きます》',
      ko: '기사는 광고 아래에 계속됩니다',
      zh: '文章在广告后继续|廣告 請繼續往下閱讀',
      hr: 'Tekst se nastavlja ispod oglasa',
      id: 'Artikel berlanjut setelah iklan',
    }),
  )('%s: %s', (language, text) => {
    expect(listsOf(text, language)).toContain('ad-line');
  });
});

describe('labels of paid articles and boxes', () => {
  it.each(
    table({
      en: 'Sponsored|Sponsored by Pell & Daughter|Paid Post|Partner Offers|FROM OUR SPONSORS',
      de: 'Gesponsert|Advertorial|Partnerinhalte|Publireportage',
      fr: 'Sponsorisé|Contenus partenaires|Commandité',
      es: 'Contenido patrocinado',
      pt: 'Conteúdo publicitário',
      it: 'Informazione redazionale|pubbliredazionale',
      nl: 'Gesponsord',
      sv: 'SPONSRAT|Annonssamarbete|Betald placering',
      no: 'Annon\u00ADsør\u00ADinnhold|Kommersielle partnere',
      da: 'Sponsoreret indhold',
      fi: 'Kaupallinen yhteistyö|Kumppanisisältöä',
      pl: 'Artykuł sponsorowany',
      cs: 'Komerční sdělení',
      ru: 'Новости партнеров|Новости партнёров',
      uk: 'Новини партнерів',
      tr: 'SPONSORLU İÇERİK|Sponsorlu Bağlantılar',
      ar: 'محتوى ممول',
      he: 'תוכן ממומן',
      hi: 'प्रायोजित',
      ja: '記事広告',
      ko: '기사형 광고',
      zh: '贊助內容',
      vi: 'Tin tài trợ',
      fa: 'رپورتاژ آگهی',
    }),
  )('%s: %s', (language, text) => {
    expect(listsOf(text, language)).toContain('sponsored');
  });
});

describe('spellings that hide a label from blockers', () => {
  it.each([
    ['a letter of another script in a Latin word', 'Anzеige'],
    ['another', 'Wеrbung'],
    ['Latin letters in a Cyrillic word', 'PEKЛAMA'],
    ['one of them', 'РEклама'],
    ['a Greek letter', 'Αdvertisement'],
    ['written backwards', 'gnubreW'],
    ['another', 'egiezna'],
    ['another', 'tnemesitrevda'],
    ['letter-spacing', 'A d v e r t i s e m e n t'],
    ['wide letter-spacing', 'W  E  R  B  U  N  G'],
    ['dots', 'R.E.K.L.A.M.A'],
    ['letter-spacing of two words', 'P A I D   A D V E R T I S E M E N T'],
    ['soft hyphens', 'Ad\u00ADver\u00ADtise\u00ADment'],
    ['zero-width characters', 'W\u200Berb\u200Cung'],
    ['an invisible character at the start', '\u2060Anzeige'],
    ['full-width letters', 'Ａｄｖｅｒｔｉｓｅｍｅｎｔ'],
    ['mathematical letters', '𝐀𝐝𝐯𝐞𝐫𝐭𝐢𝐬𝐞𝐦𝐞𝐧𝐭'],
    ['decoration', '▼▼ ADVERTISEMENT ▼▼'],
    ['a sign', 'Anzeige ⓘ'],
    ['a cross', '✕ Werbung'],
    ['a hash', '#Werbung'],
    ['accents written apart', 'Publicite\u0301'],
  ])('%s', (_, text) => {
    expect(listsOf(text)).toContain('ad-sure');
  });
});

describe('words that look like a label', () => {
  it.each(
    table({
      de: 'Todesanzeigen|Mehr anzeigen|Anzeiger|Anzeige gegen Minister|Anzeige erstattet|Anzeige von Nachbarn|Werbung für Tabak|Werbungskosten',
      en: 'Milan|Add|Ada|Adventure|Advertise|Announcement|Public|Story|A B test of ads|Scroll down|The story continues|Werbung?',
      is: 'Upplýsingar',
      fr: 'Réclamation|Publication|Publicité mensongère',
      es: 'Publicar|Salgo|Publicidad engañosa',
      no: 'Fortsetter',
      ru: 'Публикация|Реклама на радио|Рекламодатели|Ад|Рад',
      ar: 'إعلان الدوحة',
      he: 'פרסומאי',
      hi: 'विज्ञापनदाता',
      ja: '広告代理店|続き',
      ko: '광고주|광고시장',
      zh: '广告业|推广活动|内容广告业务继续增长',
    }),
  )('%s: %s', (language, text) => {
    expect(listsOf(text, language)).toEqual([]);
  });

  it('are doubtful where the page’s own language has another use for them', () => {
    expect(listsOf('Annonce', 'da')[0]).toBe('ad-sure');
    expect(listsOf('Annonce', 'fr')[0]).toBe('ad-ambiguous');
    expect(listsOf('Reclame', 'nl')[0]).toBe('ad-sure');
    expect(listsOf('Reclame', 'pt')[0]).toBe('ad-ambiguous');
  });
});
