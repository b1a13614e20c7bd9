// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { panelTable, scorePanel } from './panel-scores.ts';
import data from './panels.json' with { type: 'json' };
import { hostsFor, inserted, markupOf, type PanelData, type PanelEntry, placesIn, textsIn } from './panels.ts';

const PANELS: PanelData = data;

const STORY = [
  'The harbour council of Lindmouth has decided to keep the old ferry slip open through the winter.',
  'Nobody on the quay had asked for it to be closed, and nobody in the office could say why.',
  'The boats that use it are few and short, and carry mostly schoolchildren, bread and a brass band.',
  'The council meets again on the first Thursday of March, in the hall above the fish market.',
];
const PAGE = `<body><script>var p = "<p>${STORY[0]}</p>"</script>${STORY.map((text) => `<p class="x">${text}</p>`).join('\n')}</body>`;

const ENTRY: PanelEntry = { id: 'one', language: 'en', shape: 'box', heading: 'Key points', disclosure: 'By AI.' };

describe('the data of panels', () => {
  const entries = [...PANELS.panels, ...PANELS.lookAlikes];

  it('names each entry once, and bullets and shapes that exist', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(PANELS.bullets[entry.language]?.length, entry.id).toBeGreaterThan(1);
      expect(['top', 'after-first', 'end', undefined]).toContain(entry.at);
      expect(markupOf(entry, PANELS).html).not.toMatch(/\{\w+\}/);
    }
  });

  it('has panels in all languages that have words for them', () => {
    const languages = new Set(PANELS.panels.map(({ language }) => language));
    expect([...languages].sort()).toEqual(Object.keys(PANELS.bullets).sort());
  });
});

describe('putting a panel into a page', () => {
  const places = placesIn(PAGE, STORY);

  it('finds the story’s own paragraphs, not those in scripts', () => {
    expect(PAGE.slice(places?.top).startsWith(`<p class="x">${STORY[0]}`)).toBe(true);
    expect(PAGE.slice(0, places?.end).endsWith(`${STORY[3]}</p>`)).toBe(true);
    expect(placesIn('<p>Short.</p>', STORY)).toBeNull();
  });

  it('puts it where it belongs, with what stands at the end', () => {
    if (places === null) throw new Error('The page has a story.');
    const at = (where: PanelEntry['at']) =>
      inserted(PAGE, places, { ...ENTRY, ...(where === undefined ? {} : { at: where }), end: '<p>End.</p>' }, PANELS);
    expect(at(undefined)).toMatch(
      /<section class="box">.*<\/section><p class="x">The harbour[\s\S]*market\.<\/p><p>End/,
    );
    expect(at('after-first')).toMatch(/winter\.<\/p><section/);
    expect(at('end')).toMatch(/market\.<\/p><section.*<\/section><p>End/);
  });

  it('leaves out what an entry has no words for', () => {
    expect(markupOf({ ...ENTRY, disclosure: '' }, PANELS).html).not.toContain('<p');
  });

  it('uses pages of the entry’s language first', () => {
    const hosts = ['en', 'de', 'en', 'en', 'de', 'en'].map((language, at) => ({ id: String(at), language }));
    const chosen = hostsFor('de', hosts, 1, 3);
    expect(new Set(chosen).size).toBe(3);
    expect(chosen.slice(0, 2).map(({ language }) => language)).toEqual(['de', 'de']);
  });
});

describe('the score of a panel', () => {
  const whole = textsIn(markupOf(ENTRY, PANELS).html).join(' ');
  const of = (text: string, grade: 'disclosed' | 'suspected' = 'disclosed') =>
    scorePanel(
      { findings: [{ kind: 'ai-summary', grade, detector: '', reason: '', confidence: 1, selector: '', text }] },
      ENTRY,
      PANELS,
      STORY,
    );

  it('counts a panel that is whole in one graded finding', () => {
    expect(of(whole)).toMatchObject({ found: true, graded: true, missing: [], taken: [] });
    expect(of('Key points')).toMatchObject({ found: false, graded: true });
    expect(of(whole, 'suspected')).toMatchObject({ found: false, graded: false });
  });

  it('tells of paragraphs of the story in it', () => {
    expect(of(`${whole} ${STORY[1]}`).taken).toEqual([STORY[1]]);
  });

  it('is shown with each miss and each false one', () => {
    const scored = (text: string) => [{ entry: ENTRY, scores: [{ page: 'p', ...of(text) }] }];
    expect(panelTable(scored(whole), [])).toContain('| all | 1 | 1 | 1.000 | 0 |');
    expect(panelTable(scored('Key points'), scored('x'))).toMatch(/false: one on p[\s\S]*missed: one on p: the ferry/);
  });
});
