import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../core/detect/detector';
import type { ScanOptions } from '../../../core/detect/scanner';
import type { Finding } from '../../../core/finding';
import { pageOf, scan, scannerFor } from './support';

const page = pageOf('<p>one</p>'.repeat(40));
const paragraphs = [...page.querySelectorAll('p')];

const findingOf = (element: Element): Finding => ({
  kind: 'prompt',
  elements: [element],
  detector: 'test',
  reason: { id: 'prompt-text', quote: 'one' },
  evidence: 'one',
  confidence: 1,
});

const detector = (id: string, detect: Detector['detect']): Detector => ({ id, stage: 'generic', wants: {}, detect });

const quiet = detector('quiet', () => paragraphs.slice(30).map(findingOf));

const run = (detectors: Detector[], options: Partial<ScanOptions> = {}) => scan(page, { detectors, ...options });

describe('a detector', () => {
  it('finds the same on a slow machine as on a fast one', () => {
    const each = detector('each', function* () {
      for (const element of paragraphs.slice(0, 30)) yield findingOf(element);
    });
    const on = (millisecondsEach: number) => {
      let clock = 0;
      return run([each, quiet], { now: () => (clock += millisecondsEach) });
    };
    expect(on(40)).toEqual(on(0));
    expect(on(40)).toMatchObject({ findings: { length: 40 }, problems: [] });
  });

  it('that comes to no end is stopped, by its steps or by the time, and the others go on', () => {
    const endless = detector('endless', function* () {
      for (;;) yield findingOf(paragraphs[0] as Element);
    });
    const idle = detector('idle', function* () {
      for (;;) yield null;
    });
    expect(run([endless, idle, quiet])).toMatchObject({
      findings: { length: 11 },
      problems: [
        { what: 'runaway', source: 'endless', detail: '' },
        { what: 'runaway', source: 'idle', detail: '' },
      ],
    });
    let clock = 0;
    expect(run([idle], { now: () => (clock += 500) }).problems).toMatchObject([{ what: 'runaway' }]);
  });

  it('that fails midway keeps what it found', () => {
    const failing = detector('failing', function* () {
      yield findingOf(paragraphs[0] as Element);
      throw new Error('no such thing');
    });
    expect(run([failing, quiet])).toMatchObject({
      findings: { length: 11 },
      problems: [{ what: 'failed', source: 'failing', detail: 'no such thing' }],
    });
  });

  it('may pause while it finds nothing', () => {
    let clock = 0;
    const careful = detector('careful', function* () {
      for (let step = 0; step < 100; step++) {
        clock += 1;
        yield null;
      }
    });
    const steps = scannerFor(page, { detectors: [careful], now: () => clock, slice: 5 }).scan([page]);
    let pauses = 0;
    while (steps.next().done !== true) pauses++;
    expect(pauses).toBe(20);
  });
});
