import type { Detector } from '../../../core/detect/detector';
import type { Finding, Kind } from '../../../core/finding';

/** A finding that rests on the words of a label. */
export const finding = (elements: Element[], kind: Kind = 'ad', evidence = 'Advertisement'): Finding => ({
  kind,
  elements,
  detector: 'greedy',
  reason: { id: 'ad-slot' },
  evidence,
  confidence: 1,
  ...(kind === 'ai-summary' ? { grade: 'disclosed' } : {}),
});

/** A detector without any judgement: it gives what a selector finds, each element for itself. */
export const greedy = (selector: string, kind: Kind = 'ad', evidence?: string): Detector => ({
  id: 'greedy',
  stage: 'generic',
  wants: {},
  detect: (_, page) =>
    page.scopes
      .flatMap((scope) => [...(scope as ParentNode).querySelectorAll(selector)])
      .map((element) => finding([element], kind, evidence)),
});
