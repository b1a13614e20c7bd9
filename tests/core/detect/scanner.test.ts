import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../core/detect/detector';
import { createLedger } from '../../../core/detect/ledger';
import { viewsOf } from '../../../core/detect/ledger-view';
import type { Finding } from '../../../core/finding';
import { articleWith, finish, pageOf, STORY, scan, scannerFor, textsOf } from './support';

const finding = (elements: Element[], kind: 'ad' | 'prompt' = 'ad'): Finding => ({
  kind,
  elements,
  detector: 'test',
  reason: { id: 'ad-slot' },
  evidence: 'test',
  confidence: 1,
});

/** A detector that gives these elements of the page, and counts how often it was asked. */
const detectorOf = (id: string, pick: () => Element[], more: Partial<Detector> = {}): Detector => ({
  id,
  stage: 'generic',
  wants: {},
  detect: () => pick().map((element) => finding([element])),
  ...more,
});

describe('a scan', () => {
  it('goes on when a detector throws, and says which one', () => {
    const page = articleWith('<p>Advertisement</p>', 2);
    const broken = detectorOf('broken', () => {
      throw new Error('no such thing');
    });
    const working = detectorOf('working', () => [...page.querySelectorAll('.byline')]);
    const { findings, problems } = scan(page, { detectors: [broken, working] });
    expect(findings).toHaveLength(1);
    expect(problems).toEqual([{ what: 'failed', source: 'broken', detail: 'no such thing' }]);
  });

  it('stops a detector that uses up its time, keeps what it found, and goes on', () => {
    const page = pageOf('<p>a</p><p>b</p><p>c</p><p>d</p>');
    let clock = 0;
    const slow: Detector = {
      ...detectorOf('slow', () => []),
      *detect() {
        for (const element of page.querySelectorAll('p')) {
          clock += 40;
          yield finding([element], 'prompt');
        }
      },
    };
    const { findings, problems } = scan(page, { detectors: [slow], now: () => clock, budget: 50 });
    expect(findings).toHaveLength(2);
    expect(problems.map((problem) => problem.source)).toEqual(['slow']);
  });

  it('works in slices', () => {
    let clock = 0;
    const page = pageOf('<p>text</p>'.repeat(2_000));
    const steps = scannerFor(page, { now: () => clock++, slice: 2 }).scan([page]);
    let pauses = 0;
    while (steps.next().done !== true) pauses++;
    expect(pauses).toBeGreaterThan(5);
  });

  it('asks stages in order, whatever order the detectors come in', () => {
    const asked: string[] = [];
    const of = (stage: Detector['stage']): Detector => ({
      ...detectorOf(stage, () => []),
      stage,
      detect() {
        asked.push(stage);
        return [];
      },
    });
    scan(pageOf(''), { detectors: [of('structure'), of('generic'), of('outlet')] });
    expect(asked).toEqual(['outlet', 'generic', 'structure']);
  });

  it('puts no element into two findings', () => {
    const page = pageOf('<div><p>one</p></div>');
    const [outer, inner] = [page.querySelector('div'), page.querySelector('p')];
    if (!outer || !inner) throw new Error('The page lacks an element.');
    const detectors = [detectorOf('a', () => [inner]), detectorOf('b', () => [outer]), detectorOf('c', () => [inner])];
    expect(scan(page, { detectors }).findings.map((one) => one.elements)).toEqual([[outer]]);
  });

  it('passes over our own marks', () => {
    const page = articleWith('<clean-copy><p>Advertisement</p></clean-copy>', 2);
    const isOwn = (element: Element): boolean => element.localName === 'clean-copy';
    expect(scan(page, { isOwn }).findings).toEqual([]);
    expect(scan(page).findings).toHaveLength(1);
  });

  it('names shadow roots once, when it first meets them', () => {
    const page = pageOf('<story-page></story-page>');
    page.querySelector('story-page')?.attachShadow({ mode: 'open' }).append('text');
    const scanner = scannerFor(page);
    expect(finish(scanner.scan([page])).shadowRoots).toHaveLength(1);
    expect(finish(scanner.scan([page])).shadowRoots).toHaveLength(0);
  });

  it('changes nothing on the page', () => {
    const page = articleWith('<div class="ad-slot"><p>Advertisement</p><iframe></iframe></div>', 2);
    const bytes = () => new XMLSerializer().serializeToString(page);
    const before = bytes();
    scan(page);
    expect(bytes()).toBe(before);
  });
});

describe('the story', () => {
  it('is held back from a detector that would take it, and that is reported', () => {
    const page = articleWith('', 0);
    const greedy = detectorOf('greedy', () => [...page.querySelectorAll('article, .text, .text p')]);
    const { findings, problems } = scan(page, { detectors: [greedy] });
    expect(findings).toEqual([]);
    expect(problems.map(({ what }) => what)).toContain('story');
  });

  it('keeps only the parts of a finding that are not story', () => {
    const page = articleWith('<p class="label">Advertisement</p>', 2);
    const mixed = {
      ...detectorOf('mixed', () => []),
      detect: () => [finding([...page.querySelectorAll('.label, .label + p')])],
    };
    expect(scan(page, { detectors: [mixed] }).findings.map(textsOf)).toEqual([['Advertisement']]);
  });

  it('is protected on a page that stacks several', () => {
    const one = STORY.map((text) => `<p>${text}</p>`).join('');
    const two = STORY.map((text) => `<p>${text} Again.</p>`).join('');
    const page = pageOf(
      `<article><h1>A</h1><div id="one">${one}</div></article><article><h1>B</h1><div id="two">${two}</div></article>`,
    );
    const greedy = detectorOf('greedy', () => [...page.querySelectorAll('#two p')]);
    expect(scan(page, { detectors: [greedy] }).findings).toEqual([]);
  });
});

describe('late content', () => {
  it('is found by scanning what was added alone', () => {
    const page = articleWith('', 0);
    const scanner = scannerFor(page);
    finish(scanner.scan([page]));
    const late = page.createElement('p');
    late.append('Advertisement');
    page.querySelector('.text')?.insertBefore(late, page.querySelectorAll('.text p')[3] ?? null);
    expect(finish(scanner.scan([late])).findings.map(textsOf)).toEqual([['Advertisement']]);
  });

  it('is seen together with what stands beside it: bullets that arrive after their notice', () => {
    const panel = '<div class="panel"><p>This summary was generated by AI.</p><button>Generate summary</button></div>';
    const page = articleWith(panel, 0);
    const scanner = scannerFor(page);
    const ledger = createLedger();
    ledger.add(finish(scanner.scan([page])).findings);
    expect(viewsOf(ledger.entries()).map((view) => view.text)).toEqual([
      'This summary was generated by AI.Generate summary',
    ]);
    const bullets = page.createElement('ul');
    for (const text of ['The slip stays open.', 'The council meets in March.']) {
      const item = page.createElement('li');
      item.append(text);
      bullets.append(item);
    }
    page.querySelector('.panel')?.after(bullets);
    ledger.add(finish(scanner.scan([bullets])).findings);
    expect(viewsOf(ledger.entries())).toHaveLength(1);
    expect(viewsOf(ledger.entries())[0]?.text).toContain('The council meets in March.');
  });

  it('that is story stays story', () => {
    const page = articleWith('', 0);
    const scanner = scannerFor(page);
    finish(scanner.scan([page]));
    const late = page.createElement('p');
    late.append(
      'One more paragraph of the story arrives late, as the page loads its second half only when it is wanted.',
    );
    page.querySelector('.text')?.append(late);
    expect(finish(scanner.scan([late])).findings).toEqual([]);
  });
});
