import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../core/detect/ledger';
import type { Finding } from '../../../core/finding';
import { pageOf } from './support';

const label = (elements: Element[], detector = 'ad-label'): Finding => ({
  kind: 'ad',
  elements,
  detector,
  reason: { id: 'ad-label', label: 'Ad', count: elements.length, slot: false },
  evidence: 'Ad',
  confidence: 0.9,
});

function setUp() {
  const page = pageOf('<div id="box"><p id="a">Ad</p><p id="b">Ad</p></div><p id="c">Ad</p>');
  const [box, a, b, c] = ['box', 'a', 'b', 'c'].map((id) => page.getElementById(id));
  if (!box || !a || !b || !c) throw new Error('The page lacks an element.');
  return { page, box, a, b, c, ledger: createLedger() };
}

describe('the ledger', () => {
  it('knows a finding again, so that a second scan adds nothing', () => {
    const { ledger, a } = setUp();
    expect(ledger.add([label([a])]).added).toHaveLength(1);
    expect(ledger.add([label([a]), label([a], 'outlet-rule')]).added).toEqual([]);
  });

  it('passes over what lies in an older finding', () => {
    const { ledger, box, a } = setUp();
    ledger.add([label([box])]);
    expect(ledger.add([label([a])]).added).toEqual([]);
  });

  it('lets a larger finding take the place of those in it', () => {
    const { ledger, box, a, b } = setUp();
    ledger.add([label([a]), label([b])]);
    const { added, dropped } = ledger.add([label([box], 'outlet-rule')]);
    expect([added.length, dropped.length]).toEqual([1, 2]);
    expect(ledger.entries()).toHaveLength(1);
  });

  it('joins what a detector finds later to what it found before', () => {
    const { ledger, a, b } = setUp();
    ledger.add([label([a])]);
    const { added, dropped } = ledger.add([label([a, b])]);
    expect(dropped).toHaveLength(1);
    expect(added[0]?.finding.elements).toEqual([a, b]);
  });

  it('leaves alone what the reader restored', () => {
    const { ledger, box, a, b } = setUp();
    const [first] = ledger.add([label([a])]).added;
    ledger.setState(first?.id ?? 0, 'kept');
    expect(ledger.add([label([a, b]), label([box], 'outlet-rule')]).added).toEqual([]);
    expect(ledger.get(first?.id ?? 0)?.state).toBe('kept');
  });

  it('forgets what the page threw away, and only that', () => {
    const { ledger, a, b, c } = setUp();
    ledger.add([label([a, b]), label([c])]);
    a.remove();
    c.remove();
    expect(ledger.dropGone().map((entry) => entry.finding.elements)).toEqual([[c]]);
    expect(ledger.entries()).toHaveLength(1);
  });

  it('never gives an old number to a new finding', () => {
    const { ledger, a, b } = setUp();
    const [first] = ledger.add([label([a])]).added;
    ledger.clear();
    const [second] = ledger.add([label([b])]).added;
    expect(second?.id).toBeGreaterThan(first?.id ?? 0);
    expect(ledger.get(first?.id ?? 0)).toBeNull();
  });

  it('shows entries as plain data, in the order of the page', () => {
    const { ledger, a, b, c } = setUp();
    ledger.add([label([c])]);
    ledger.add([label([a, b])]);
    const views = ledger.views();
    expect(views.map((view) => [view.selector, view.count, view.text])).toEqual([
      ['#a', 2, 'Ad Ad'],
      ['#c', 1, 'Ad'],
    ]);
    expect(structuredClone(views)).toEqual(views);
  });

  it('gives the elements that are taken, and each problem once', () => {
    const { ledger, a, c } = setUp();
    const [first] = ledger.add([label([a]), label([c])]).added;
    ledger.setState(first?.id ?? 0, 'taken');
    ledger.addProblem({ source: 'prompt', message: 'It failed.' });
    ledger.addProblem({ source: 'prompt', message: 'It failed.' });
    expect([...ledger.takenElements()]).toEqual([a]);
    expect(ledger.problems()).toHaveLength(1);
    expect(ledger.setState(99, 'taken')).toBeNull();
  });
});
