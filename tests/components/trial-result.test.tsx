import { describe, expect, it } from 'vitest';
import { TrialResult } from '../../components/options/trial/TrialResult';
import type { OutletRule } from '../../core/rules/rule';
import type { Trial } from '../../core/trial/trial';
import { LEDGER_STORY } from './fixtures';
import { type Shown, show } from './mount';
import { LINE, OUTCOME, RULE } from './trial-fixtures';

describe('what a test says', () => {
  const says = (more: Partial<Trial>, kept: OutletRule | null = RULE): Promise<Shown> =>
    show(<TrialResult trial={{ ...OUTCOME, ...more }} kept={kept} isOld={false} onShow={null} />);

  it('warns of a line that takes running text, that cannot be read, or that is held back', async () => {
    const takes = { paragraphs: 2, words: 40, first: 'The harbour' };
    const held = { ...LINE, at: 1, what: 'p', hits: 3, outcomes: { taken: 1, story: 2 } };
    const shown = await says({
      lines: [{ ...LINE, takes }, held, { ...LINE, at: 2, what: ':is(', hits: 0, words: [], isUnreadable: true }],
    });
    expect(shown.text()).toContain('Takes 2 paragraphs (40 words)');
    expect(shown.text()).toContain('“The harbour”');
    expect(shown.text()).toContain('Left in place, because it holds text of the story: 2');
    expect(shown.text()).toContain('The browser cannot read this selector.');
  });

  it('begins with the lines that were just written', async () => {
    const shown = await says({ lines: [LINE, { ...LINE, at: 1, what: '.promo' }] });
    expect(shown.text()).toMatch(/Lines you just wrote .promo .* Clutter .quiz/);
  });

  it('folds the lines that find nothing', async () => {
    const lines = [LINE, { ...LINE, at: 1, what: '.none', hits: 0, words: [], outcomes: {} }];
    const shown = await says({ lines }, { ...RULE, flag: [...(RULE.flag ?? []), { selector: '.none', kind: 'ad' }] });
    expect(shown.root.querySelector('details')?.textContent).toContain('1 line finds nothing on this page');
    expect(shown.root.querySelector('details')?.textContent).toContain('.none');
  });

  it('counts what is taken by kind, and names what is new and what no longer is', async () => {
    const thing = { kind: 'ad', count: 2, reason: { id: 'ad-slot' }, text: 'Buy', change: 'same' } as const;
    const shown = await says({
      things: [
        thing,
        { ...thing, kind: 'prompt', count: 1, text: 'Join', change: 'new' },
        { ...thing, count: 3, change: 'gone' },
      ],
    });
    expect(shown.text()).toContain('2 ads');
    expect(shown.text()).toContain('1 prompt');
    expect(shown.text()).toContain('new: 1');
    expect(shown.text()).toContain('no longer: 3');
  });

  it('sets apart what went from the text and what came', async () => {
    const shown = await says({
      text: [
        { change: 'same', lines: ['One'] },
        { change: 'gone', lines: ['Buy this'] },
        { change: 'new', lines: ['Two'] },
      ],
    });
    expect(shown.root.querySelector('del')?.textContent).toContain('Buy this');
    expect(shown.root.querySelector('del')?.textContent).toContain('No longer');
    expect(shown.root.querySelector('ins')?.textContent).toContain('Two');
    expect(shown.text()).toContain('1 paragraph the same');
  });

  it('says when the story is lost, and when the rule does not act there', async () => {
    const shown = await says({ after: null, acts: 'nowhere' });
    expect(shown.text()).toContain('With this rule no story is found on the page any more.');
    expect(shown.text()).toContain('This rule does not act on that page');
  });

  it('shows a field of the source once, or before and after, with where it was read', async () => {
    const evidence = { ...LEDGER_STORY.evidence, authors: 'the byline at .who' };
    const shown = await says({ after: { ...LEDGER_STORY, authors: ['Ida Brandt'], evidence } });
    const author = [...shown.root.querySelectorAll('.trial-source dl > div')].find(
      (row) => row.querySelector('dt')?.textContent === 'Author',
    );
    expect(author?.querySelectorAll('dd')).toHaveLength(2);
    expect(author?.textContent).toContain(`Before${LEDGER_STORY.authors[0]}`);
    expect(author?.textContent).toContain('AfterIda Brandt');
    expect(author?.textContent).toContain('.who');
    expect(shown.root.querySelectorAll('.trial-source .trial-was-new')).toHaveLength(1);
  });
});
