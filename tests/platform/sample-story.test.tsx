import { describe, expect, it } from 'vitest';
import { SampleStory } from '../../components/welcome/SampleStory';
import { viewsOf } from '../../core/detect/ledger-view';
import names from '../../core/detect/markup-names.json';
import { createOverlay } from '../../core/marks/overlay';
import { DETECTORS } from '../../platform/detectors';
import { PageSession } from '../../platform/page-session';
import { pageSlot } from '../../platform/page-slot';
import { WORDS } from '../../platform/words';
import { show } from '../components/mount';
import { languages, wordingIn } from '../wording';

describe.each(languages())('the sample of the first page in %s', (language) => {
  it('holds one of each thing, all of which is found, and nothing of the story is', async () => {
    const wording = wordingIn(language);
    document.documentElement.lang = wording.locale;
    const { root } = await show(<SampleStory />, wording);
    const session = new PageSession({
      document,
      overlay: () =>
        createOverlay(document, { css: '', lines: true, own: pageSlot().own, wording, act: async () => undefined }),
      views: async (entries) => viewsOf(entries),
      act: async () => undefined,
      isSpared: () => false,
      settings: { mode: 'flag', modes: {} },
      equipment: { words: WORDS, names, rules: [], listed: [], detectors: DETECTORS, shadow: () => null },
      changed: () => undefined,
    });
    const { findings } = await session.answers['page.state']({});
    session.stop();
    expect(findings.map(({ kind }) => kind).sort()).toEqual(['ad', 'ad', 'ai-summary', 'leftover', 'prompt']);
    expect(findings.find(({ kind }) => kind === 'ai-summary')?.grade).toBe('disclosed');
    const flagged = findings.map(({ text }) => text).join('\n');
    for (const paragraph of root.querySelectorAll('article > p:not([class])')) {
      expect(flagged).not.toContain(paragraph.textContent);
    }
  });
});
