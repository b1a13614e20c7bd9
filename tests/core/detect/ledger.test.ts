import { describe, expect, it } from 'vitest';
import { createLedger, type LedgerEntry } from '../../../core/detect/ledger';
import { viewsOf } from '../../../core/detect/ledger-view';
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

  it('knows for sure later what it only suspected, and not the other way round', () => {
    const { ledger, box } = setUp();
    const summary = (grade: 'suspected' | 'disclosed'): Finding => ({
      ...label([box], grade === 'suspected' ? 'ai-summary' : 'ai-declared'),
      kind: 'ai-summary',
      grade,
    });
    ledger.add([summary('suspected')]);
    expect(ledger.add([summary('disclosed')]).dropped).toHaveLength(1);
    expect(ledger.add([summary('suspected')]).added).toEqual([]);
    expect(ledger.entries().map(({ finding }) => finding.grade)).toEqual(['disclosed']);
  });

  it('leaves alone what the reader restored', () => {
    const { ledger, box, a, b } = setUp();
    const [first] = ledger.add([label([a])]).added;
    ledger.setState(first?.id ?? 0, 'kept');
    expect(ledger.add([label([a, b]), label([box], 'outlet-rule')]).added).toEqual([]);
    expect(ledger.get(first?.id ?? 0)?.state).toBe('kept');
  });

  it('forgets what it is told to, and finds it new after', () => {
    const { ledger, a, c } = setUp();
    const { added } = ledger.add([label([a]), label([c])]);
    ledger.drop(added.slice(0, 1));
    expect(ledger.ownerOf(a)).toBeNull();
    expect(ledger.ownerOf(c)?.id).toBe(added[1]?.id);
    expect(ledger.add([label([a]), label([c])]).added.map(({ finding }) => finding.elements)).toEqual([[a]]);
  });

  describe('looking for a finding again', () => {
    const idOf = (entry: LedgerEntry | undefined): number => entry?.id ?? 0;

    it('leaves it as it is when it is found as it was', () => {
      const { ledger, a } = setUp();
      const [first] = ledger.add([label([a])]).added;
      ledger.setState(idOf(first), 'kept');
      expect(ledger.add([label([a])], [idOf(first)])).toEqual({ added: [], dropped: [], missing: [] });
      expect(ledger.ownerOf(a)).toMatchObject({ id: first?.id, state: 'kept' });
    });

    it('hands on what the reader wished when it is found otherwise', () => {
      const { ledger, box, a } = setUp();
      const [first] = ledger.add([label([box])]).added;
      ledger.setState(idOf(first), 'kept');
      const { added, dropped } = ledger.add([label([a])], [idOf(first)]);
      expect(dropped.map(idOf)).toEqual([first?.id]);
      expect(added).toMatchObject([{ state: 'kept', finding: { elements: [a] } }]);
      expect(ledger.entries().map(({ state }) => state)).toEqual(['kept']);
    });

    it('says when it is not found, and leaves it until told', () => {
      const { ledger, a, c } = setUp();
      const [first] = ledger.add([label([a])]).added;
      const { added, missing } = ledger.add([label([c])], [idOf(first)]);
      expect([added.length, missing.map(idOf)]).toEqual([1, [first?.id]]);
      expect(ledger.entries()).toHaveLength(2);
    });

    it('lets another finding take it in', () => {
      const { ledger, box, a } = setUp();
      const [first] = ledger.add([label([a])]).added;
      const { added, dropped, missing } = ledger.add([label([box], 'outlet-rule')], [idOf(first)]);
      expect([added.length, dropped.length, missing.length]).toEqual([1, 1, 0]);
      expect(ledger.entries()).toHaveLength(1);
    });
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
    const views = viewsOf(ledger.entries());
    expect(views.map((view) => [view.selector, view.count, view.text])).toEqual([
      ['#a', 2, 'Ad Ad'],
      ['#c', 1, 'Ad'],
    ]);
    expect(structuredClone(views)).toEqual(views);
  });

  it('tells each problem once', () => {
    const { ledger } = setUp();
    for (const source of ['prompt', 'prompt', 'related']) ledger.addProblem({ what: 'failed', source, detail: 'no' });
    expect(ledger.problems().map(({ source }) => source)).toEqual(['prompt', 'related']);
  });
});
