import { vi } from 'vitest';
import { compileWords } from '../../core/detect/compile/compile-words';
import type { Detector } from '../../core/detect/detector';
import { viewsOf } from '../../core/detect/ledger-view';
import names from '../../core/detect/markup-names.json';
import { doDeed, type Spare } from '../../core/marks/do-deed';
import { createOverlay, type PageOverlay } from '../../core/marks/overlay';
import { identityOf, isSameThing, type Spared } from '../../core/marks/spared';
import { openShadowRoot } from '../../core/page/shadow';
import type { PageRule } from '../../core/rules/page-rule';
import { DEFAULT_SETTINGS, type ModeSettings } from '../../core/settings';
import { PageSession } from '../../platform/page-session';
import { pageSlot } from '../../platform/page-slot';
import { english } from '../wording';

const WORDS = compileWords([{ version: 1, language: 'en', advertising: { sure: ['Advertisement'] } }]);

/** Flags each label by itself, so that the tests are about the session alone. */
export const labels: Detector = {
  id: 'labels',
  stage: 'generic',
  wants: { labels: ['ad-sure'] },
  *detect(seen) {
    for (const { element, text } of seen.labels) {
      const reason = { id: 'ad-label', label: text, count: 1, slot: false } as const;
      yield { kind: 'ad', elements: [element], detector: 'labels', reason, evidence: text, confidence: 1 };
    }
  },
};

const { happyDOM } = window as unknown as { readonly happyDOM: { setURL(url: string): void } };

/** Changes the address as a page's script does, without any event. */
export const goTo = (url: string): void => happyDOM.setURL(url);

/** Told by each session what its badge is to say. */
export const changed = vi.fn();

/** What the reader calls no clutter on this site. */
let spared: readonly Spared[] = [];

const spare: Spare = async (finding, isClutter) => {
  const thing = identityOf(finding);
  spared = isClutter ? spared.filter((other) => !isSameThing(other, thing)) : [...spared, thing];
};

const sessions: PageSession[] = [];

/** A session on the document of the test, ended by `endAll`. */
export function start(
  settings: Partial<ModeSettings> = {},
  detectors: Detector[] = [labels],
  rules: PageRule[] = [],
): PageSession {
  let overlay: PageOverlay | null = null;
  const session: PageSession = new PageSession({
    document,
    views: (entries) => Promise.resolve(viewsOf(entries)),
    overlay: () => {
      overlay = createOverlay(document, {
        css: '',
        lines: true,
        wording: english,
        own: pageSlot().own,
        act: (deed) => session.answers['page.act'](deed),
      });
      return overlay;
    },
    act: (deed, treatment) => doDeed(deed, treatment, overlay, spare),
    isSpared: (finding) => spared.some((thing) => isSameThing(thing, identityOf(finding))),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    equipment: { words: WORDS, names, rules, listed: [], detectors, shadow: openShadowRoot },
    changed,
  });
  sessions.push(session);
  return session;
}

/** A page with one ad, at its address. */
export function beginPage(): void {
  goTo('https://www.ledger.example/story');
  document.body.replaceChildren(ad());
  changed.mockClear();
  spared = [];
}

export function endAll(): void {
  for (const session of sessions.splice(0)) session.stop();
}

/** An element that is an ad to `labels`. */
export function ad(): HTMLElement {
  const element = document.createElement('div');
  element.textContent = 'Advertisement';
  return element;
}

export const state = (session: PageSession) => session.answers['page.state']({});
export const count = async (session: PageSession): Promise<number> => (await state(session)).findings.length;
