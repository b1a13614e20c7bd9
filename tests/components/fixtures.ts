import type { ElementContent, Root } from 'hast';
import type { FindingView } from '../../core/detect/ledger-view';
import type { PageMap } from '../../core/map/page-map';
import type { PageState } from '../../core/protocol';
import type { OutletRule } from '../../core/rules/rule';
import type { CleanArticle } from '../../core/story/article';

/** A hast element, short. */
export function el(
  tagName: string,
  properties: Record<string, string | number>,
  ...content: (ElementContent | string)[]
) {
  const children = content.map(
    (part): ElementContent => (typeof part === 'string' ? { type: 'text', value: part } : part),
  );
  return { type: 'element' as const, tagName, properties, children };
}

export const root = (...children: ElementContent[]): Root => ({ type: 'root', children });

const PICTURE = 'https://pictures.lindmouth-ledger.example/slip.jpg';
const CAPTION = 'The old ferry slip at low water. (Photo: T. Aske)';

/** A story of the invented Lindmouth Ledger as Yahoo News shows it. */
export const LEDGER_STORY: CleanArticle = {
  url: 'https://www.yahoo.com/news/articles/harbour-council-keeps-old-ferry-060000123.html',
  title: 'Harbour council keeps the old ferry slip open through the winter',
  authors: ['Mara Lind'],
  outlet: { name: 'The Lindmouth Ledger', url: 'https://www.lindmouth-ledger.example/' },
  syndicator: { name: 'Yahoo News', url: 'https://www.yahoo.com/news/' },
  agency: null,
  published: '2026-02-11T06:00:00Z',
  modified: null,
  originalUrl: 'https://www.lindmouth-ledger.example/2026/02/11/ferry-slip',
  section: null,
  language: 'en',
  direction: 'ltr',
  evidence: {
    title: 'JSON-LD headline',
    authors: 'JSON-LD author.name',
    outlet: 'JSON-LD provider.name',
    syndicator: 'the rule for Yahoo',
    published: 'JSON-LD datePublished',
    originalUrl: 'the link “Read the original” at the end of the story',
  },
  confidence: { title: 0.97, authors: 0.9, outlet: 0.95, syndicator: 0.95, published: 0.85, originalUrl: 0.45 },
  words: 720,
  readFrom: 'shown',
  pages: null,
  leftOut: { ad: 16, 'ai-summary': 1, prompt: 1, leftover: 3 },
  tidied: [],
  body: root(
    el(
      'p',
      {},
      'The harbour council of Lindmouth voted on Tuesday night to keep the old ferry slip open through the winter, reversing a decision it had taken in September.',
    ),
    el(
      'figure',
      {},
      el('img', { src: PICTURE, alt: CAPTION, width: 1200, height: 700 }),
      el('figcaption', {}, CAPTION),
    ),
    el(
      'p',
      {},
      'Nine members backed the motion after four hours of debate; three voted against it and one abstained. The harbour master, Ines Calder, said the repair crews would start on the pilings before the end of the month.',
    ),
    el(
      'p',
      {},
      '“Nobody who has stood on that slip in January doubts what it means to the island,” ',
      el('a', { href: 'https://www.lindmouth-ledger.example/people/calder' }, 'Calder'),
      ' told the meeting.',
    ),
    el('h2', {}, 'What the repairs cost'),
    el(
      'p',
      {},
      'The council puts the bill at 2.3 million crowns over two years. A third of it comes from the ferry levy, the rest from a reserve that was meant for the new breakwater.',
    ),
    el('blockquote', {}, el('p', {}, 'A slip is not a monument. It is a door, and this winter the door stays open.')),
    el(
      'ul',
      {},
      el('li', {}, 'Pilings one to fourteen are replaced by March.'),
      el('li', {}, 'The ', el('em', {}, 'Saint Bridget'), ' sails twice a day, on weekdays only.'),
    ),
    el('p', {}, 'The islanders have asked for a third crossing on market days. The council will hear them in April.'),
  ),
};

/** A story in Arabic, right to left, with no outlet, no original and no time of day. */
export const ARABIC_STORY: CleanArticle = {
  ...LEDGER_STORY,
  title: 'مجلس الميناء يبقي رصيف العبّارات القديم مفتوحا طوال الشتاء',
  authors: ['مارا ليند'],
  outlet: null,
  originalUrl: null,
  published: '2026-02-11',
  language: 'ar',
  direction: 'rtl',
  body: root(
    el(
      'p',
      {},
      'صوّت مجلس ميناء ليندماوث مساء الثلاثاء لصالح إبقاء رصيف العبّارات القديم مفتوحا طوال الشتاء، متراجعا عن قرار اتخذه في سبتمبر.',
    ),
    el(
      'p',
      {},
      'وأيد تسعة أعضاء الاقتراح بعد أربع ساعات من النقاش، وعارضه ثلاثة وامتنع عضو واحد. وقالت مديرة الميناء إينيس كالدر (',
      el('em', {}, 'Ines Calder'),
      ') إن فرق الإصلاح ستبدأ العمل قبل نهاية الشهر.',
    ),
    el('h2', {}, 'كلفة الإصلاح'),
    el('p', {}, 'يقدّر المجلس الكلفة بمبلغ 2.3 مليون كرونة على مدى عامين، يأتي ثلثها من رسم العبّارات.'),
    el('blockquote', {}, el('p', {}, 'الرصيف ليس نصبا تذكاريا، إنه باب، وهذا الشتاء يبقى الباب مفتوحا.')),
  ),
};

/** A finding with all that does not matter filled in. */
export function finding(part: Partial<FindingView> & Pick<FindingView, 'id' | 'kind'>): FindingView {
  return {
    detector: 'label',
    reason: { id: 'ad-label', label: 'Advertisement', count: 4, slot: true },
    evidence: 'Advertisement',
    confidence: 0.95,
    count: 1,
    text: 'Advertisement',
    selector: 'div',
    state: 'taken',
    ...part,
  };
}

export const AI_FINDING = finding({
  id: 1,
  kind: 'ai-summary',
  grade: 'disclosed',
  count: 2,
  detector: 'ai-summary',
  reason: { id: 'ai-disclosure', quote: 'Yahoo is using AI to generate key points from this article.' },
  evidence: 'Yahoo is using AI to generate key points from this article.',
  text: 'Powered by Yahoo Scout. Yahoo is using AI to generate key points from this article. The slip stays open all winter. Repairs will cost 2.3 million.',
});

export const PAGE_STATE: PageState = {
  url: LEDGER_STORY.url,
  mode: 'clean',
  site: 'yahoo',
  siteName: 'Yahoo News',
  findings: [
    ...[2, 3, 4, 5].map((id) => finding({ id, kind: 'ad', count: 4 })),
    AI_FINDING,
    finding({
      id: 6,
      kind: 'prompt',
      detector: 'prompt',
      reason: { id: 'prompt-text', quote: 'Add Yahoo as a preferred source to see more of our stories on Google.' },
      evidence: 'https://www.google.com/preferences/source?q=yahoo.com',
      text: 'Add Yahoo as a preferred source to see more of our stories on Google.',
    }),
    finding({
      id: 7,
      kind: 'leftover',
      detector: 'leftover',
      reason: { id: 'leftover-text', text: '3 min read' },
      evidence: '3 min read',
    }),
    finding({
      id: 8,
      kind: 'leftover',
      detector: 'leftover',
      reason: { id: 'leftover-text', text: 'Source' },
      evidence: 'Source',
      state: 'kept',
    }),
    finding({
      id: 9,
      kind: 'leftover',
      detector: 'leftover',
      reason: { id: 'leftover-text', text: 'View comments' },
      evidence: 'View comments',
    }),
  ],
  problems: [],
  settled: true,
  scanMilliseconds: 6,
};

/** The page of the Ledger's story: two screens and a half, a third of it not the story. */
export const LEDGER_MAP: PageMap = {
  segments: [
    { part: 'rest', lane: 'main', top: 0, height: 0.1, finding: null },
    { part: 'story', lane: 'main', top: 0.1, height: 0.2, finding: null },
    { part: 'ad', lane: 'right', top: 0.15, height: 0.3, finding: 3 },
    { part: 'ai', lane: 'main', top: 0.3, height: 0.15, finding: 1 },
    { part: 'story', lane: 'main', top: 0.45, height: 0.45, finding: null },
    { part: 'ad', lane: 'main', top: 0.9, height: 0.1, finding: 2 },
  ],
  shares: [
    { part: 'story', words: 720, height: 1300 },
    { part: 'ad', words: 16, height: 400 },
    { part: 'ai', words: 64, height: 280 },
    { part: 'rest', words: 0, height: 20 },
  ],
  height: 2000,
  screen: 800,
};

export const OUTLET_RULES: readonly OutletRule[] = [
  { version: 2, id: 'yahoo', role: 'syndicator', name: 'Yahoo', url: 'https://www.yahoo.com/', hosts: ['yahoo.com'] },
  {
    version: 2,
    id: 'msn',
    role: 'syndicator',
    name: 'MSN',
    url: 'https://www.msn.com/',
    hosts: ['msn.com'],
    mode: 'flag',
  },
  {
    version: 2,
    id: 'ledger',
    role: 'outlet',
    name: 'The Lindmouth Ledger',
    url: 'https://www.lindmouth-ledger.example/',
    hosts: ['lindmouth-ledger.example'],
  },
];
