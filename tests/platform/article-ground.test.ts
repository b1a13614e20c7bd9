import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding';
import { createOverlay } from '../../core/marks/overlay';
import { Treatment } from '../../core/marks/treatment';
import { groundOf } from '../../platform/article-ground';
import { pageSlot } from '../../platform/page-slot';
import { english } from '../wording';

const overlay = () =>
  createOverlay(document, { css: '', lines: true, own: pageSlot().own, wording: english, act: async () => undefined });

const words = {
  texts: [
    { group: 'related', language: 'en', keys: ['read also'] },
    { group: 'ad-sure', language: 'en', keys: ['advertisement'] },
  ],
  lines: [],
  ai: {
    gate: { acronyms: '(?!)', latin: '(?!)', other: '(?!)' },
    marks: { acronyms: '(?!)', spaced: '(?!)', joined: '(?!)' },
    languages: [],
  },
} as const;
const context = {
  url: 'https://www.lindmouthledger.example/slip',
  site: null,
  outlet: null,
  siteKey: 'ledger',
  siteName: 'Ledger',
};

function box(grade: 'suspected' | 'disclosed'): Finding {
  const element = document.body.appendChild(document.createElement('section'));
  const reason = { id: 'summary-box', heading: 'At a glance' } as const;
  return {
    kind: 'ai-summary',
    grade,
    elements: [element],
    detector: 'ai-summary',
    reason,
    evidence: '',
    confidence: 1,
  };
}

it('a clean copy leaves out what is an AI summary, and keeps a box that only looks like one until the reader takes it', () => {
  const treatment = new Treatment(overlay);
  const [suspected, disclosed] = [box('suspected'), box('disclosed')];
  treatment.setMode('flag');
  treatment.add([suspected, disclosed], []);
  const ground = groundOf({ context, equipment: { rules: [], words }, entries: treatment.entries() });
  expect(ground.boxes).toEqual(suspected.elements);
  expect([...ground.taken]).toEqual(disclosed.elements);
  expect(ground.leftOut).toEqual({ 'ai-summary': 1 });

  treatment.take(treatment.entries()[0]?.id ?? 0);
  const after = groundOf({ context, equipment: { rules: [], words }, entries: treatment.entries() });
  expect(after.boxes).toEqual([]);
  expect(after.taken.size).toBe(2);
});

it('a clean copy knows the words that lead to other stories', () => {
  const treatment = new Treatment(overlay);
  expect(groundOf({ context, equipment: { rules: [], words }, entries: treatment.entries() }).relatedWords).toEqual([
    'read also',
  ]);
});
