import { describe, expect, it } from 'vitest';
import { sourceWords } from '../../components/popup/evidence';
import { Popup } from '../../components/popup/Popup';
import { Sources } from '../../components/popup/Sources';
import { english } from '../wording';
import { LEDGER_STORY } from './fixtures';
import { show } from './mount';
import { actions, page, read } from './popup-props';

describe('the sources of a story', () => {
  it('say for each field where it was read and how sure that is, on demand', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    expect(shown.text()).not.toContain('JSON-LD');
    await shown.click('button', 'Sources');
    expect(shown.text()).toContain('Outlet From the page’s JSON-LD field provider.name sure');
    expect(shown.text()).toContain('Published From the page’s JSON-LD field datePublished likely');
    expect(shown.text()).toMatch(/Original .*at the end of the story unsure/);
    await shown.click('button', 'Sources');
    expect(shown.text()).not.toContain('JSON-LD');
  });

  it('are not offered where there are none', async () => {
    const view = page({ article: read({ ...LEDGER_STORY, evidence: {} }) });
    const shown = await show(<Popup view={view} actions={actions()} />);
    expect(() => shown.control('button', 'Sources')).toThrow();
  });

  it.each([
    ['meta og:site_name', 'From the page’s meta tag og:site_name'],
    ['the byline “By Mara Lind”', 'From the byline “By Mara Lind”'],
    ['the byline at .author, by the built-in rule for The Ledger', 'By the built-in rule for The Ledger'],
    ['the date at p, i, by the reader’s rule for Ledger, by the way', 'By your rule for Ledger, by the way'],
    ['“Reuters” by the headline', 'From “Reuters” by the headline'],
    [
      'JSON-LD dateModified; the page dates its last update only',
      'From the page’s JSON-LD field dateModified; the page dates its last update only',
    ],
    ['something new', 'something new'],
  ])('puts “%s” into words', (evidence, words) => {
    expect(sourceWords(evidence, english).words).toBe(words);
  });

  it('says that a rule found it, and the rule’s selector only beside that, shortened', async () => {
    const selector = 'a[data-ylk*="slk:read-the-original-story;sec:upper"]';
    const evidence = { ...LEDGER_STORY.evidence, outlet: `the link at ${selector}, by the built-in rule for Yahoo` };
    const shown = await show(<Sources article={{ ...LEDGER_STORY, evidence }} />);
    expect(shown.text()).toContain(
      'Outlet By the built-in rule for Yahoo a[data-ylk*="slk:read-the-original-stor… sure',
    );
    expect(shown.root.querySelector('code')?.title).toBe(selector);
  });
});
