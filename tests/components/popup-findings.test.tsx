import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { finding, PAGE_STATE } from './fixtures';
import { show } from './mount';
import { actions, page, withFindings } from './popup-props';

describe('what was found', () => {
  it('counts labels as ads and one summary as one', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    expect(shown.text()).toContain('16 ads 1 AI summary 1 prompt 3 leftovers');
  });

  it('shows reason and evidence on demand, and passes restore, take and show on', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    expect(shown.text()).not.toContain('View comments');
    await shown.click('button', 'Why?');
    expect(shown.text()).toContain('https://www.google.com/preferences/source?q=yahoo.com');
    await shown.click('button', 'Restore: Page furniture: “View comments”');
    expect(does.onRestore).toHaveBeenCalledExactlyOnceWith(9);
    await shown.click('button', 'Take out: Page furniture: “Source”');
    expect(does.onTake).toHaveBeenCalledExactlyOnceWith(8);
    await shown.click('button', 'Show on page: Page furniture: “3 min read”');
    expect(does.onShow).toHaveBeenCalledExactlyOnceWith(7);
    await shown.click('button', 'Restore all');
    expect(does.onRestore).toHaveBeenLastCalledWith('all');
  });

  it('offers to take out again what was put back, once several are', async () => {
    const does = actions();
    const kept = [1, 2].map((id) => finding({ id, kind: 'ad', state: 'kept' }));
    const shown = await show(<Popup view={withFindings(...kept)} actions={does} />);
    await shown.click('button', 'Why?');
    expect(() => shown.control('button', 'Restore all')).toThrow();
    await shown.click('button', 'Take all out again');
    expect(does.onTakeAll).toHaveBeenCalledExactlyOnceWith([1, 2]);
  });

  it('takes the reader’s word that something is no clutter, and takes it back', async () => {
    const does = actions();
    const reason = { id: 'leftover-text', text: 'View comments' } as const;
    const found = finding({ id: 5, kind: 'leftover', reason });
    const shown = await show(<Popup view={withFindings(found)} actions={does} />);
    await shown.click('button', 'Why?');
    await shown.click('button', 'Not clutter: Page furniture: “View comments”');
    expect(does.onSpare).toHaveBeenCalledExactlyOnceWith(5);
    await shown.update(<Popup view={withFindings({ ...found, state: 'spared' })} actions={does} />);
    expect(shown.root.querySelector('.counts-row')?.textContent).toContain('Nothing found on this page');
    expect(shown.text()).toContain('Not clutter on this site');
    await shown.click('button', 'Undo “Not clutter”: Page furniture: “View comments”');
    expect(does.onUnspare).toHaveBeenCalledExactlyOnceWith(5);
  });

  it('gives what is alike one row, which opens to each by its place', async () => {
    const does = actions();
    const reason = { id: 'ad-label', label: 'Advertisement', count: 1, slot: true } as const;
    const ads = [1, 2, 3].map((id) => finding({ id, kind: 'ad', reason }));
    const shown = await show(<Popup view={withFindings(...ads)} actions={does} />);
    await shown.click('button', 'Why?');
    expect(shown.root.querySelectorAll('.finding')).toHaveLength(1);
    expect(shown.text()).not.toContain('Not clutter');
    await shown.click('button', '3 places');
    await shown.click('button', 'Restore: Label “Advertisement” with its ad slot (2 of 3)');
    expect(does.onRestore).toHaveBeenCalledExactlyOnceWith(2);
    const [first, ...rest] = ads;
    if (first === undefined) return;
    await shown.update(<Popup view={withFindings({ ...first, state: 'spared' }, ...rest)} actions={does} />);
    expect(shown.text()).toContain('1 of 3 Not clutter on this site');
    expect(shown.root.querySelector('.counts-row')?.textContent).toContain('2 ads');
    expect(shown.root.querySelector('.why-group h2')?.textContent).toBe('2 adsnot clutter: 1');
  });

  it('says in words why a name in the markup was taken, and gives that shortened', async () => {
    const names = ['wpds-c-PJLV-bHCGeL-isStandardLayoutAd-true', 'div-gpt-ad-1'];
    const one = (evidence: string, id: number) => finding({ id, kind: 'ad', reason: { id: 'ad-slot' }, evidence });
    const shown = await show(<Popup view={withFindings(...names.map(one))} actions={actions()} />);
    await shown.click('button', 'Why?');
    expect(shown.root.querySelector('.finding-reason')?.textContent).toBe('Ad slot, by its name in the page’s code');
    await shown.click('button', '2 places');
    const shownNames = [...shown.root.querySelectorAll('code')].map(({ textContent }) => textContent);
    expect(shownNames).toEqual(['wpds-c-PJLV-bHCGeL-isStandardLayoutAd-t…', 'div-gpt-ad-1']);
    expect(shown.root.querySelector('code')?.title).toBe(names[0]);
  });

  it('names the ground on which something is called an AI summary', async () => {
    const grades = ['declared', 'disclosed', 'suspected'] as const;
    const summaries = grades.map((grade, id) => finding({ id, kind: 'ai-summary', grade }));
    const shown = await show(<Popup view={withFindings(...summaries)} actions={actions()} />);
    await shown.click('button', 'Why?');
    const said = [...shown.root.querySelectorAll('.finding-grade')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Declared as AI in the page’s data',
      'Disclosed as AI by the publisher',
      'Only suspected: nobody says who wrote it',
    ]);
  });

  it('lets only the reader take out a suspected box, and nobody a note on the whole article', async () => {
    const suspected = finding({
      id: 2,
      kind: 'ai-summary',
      grade: 'suspected',
      state: 'marked',
      reason: { id: 'summary-box', heading: 'Key points' },
    });
    const note = finding({
      id: 3,
      kind: 'ai-note',
      state: 'marked',
      reason: { id: 'ai-note', quote: 'Written with AI' },
    });
    const does = actions();
    const shown = await show(<Popup view={withFindings(suspected, note)} actions={does} />);
    await shown.click('button', 'Why?');
    await shown.click('button', /^Take out: A summary box/);
    expect(does.onTake).toHaveBeenCalledExactlyOnceWith(2);
    expect(() => shown.control('button', /^(Take out|Keep|Restore): The page says of/)).toThrow();
  });

  it('says in plain words what else there is to know, and what to do about it', async () => {
    const problems = [
      { what: 'failed', source: 'related', detail: 'no such thing' },
      { what: 'returned', source: 'page', detail: 'Advertisement' },
    ] as const;
    const shown = await show(
      <Popup view={page({ state: { ...PAGE_STATE, findings: [], problems } })} actions={actions()} />,
    );
    await shown.click('button', 'Why?');
    expect(shown.text()).toMatch(
      /2 things to know.*“related” stopped with an error \(no such thing\).*Reload the page/,
    );
    expect(shown.text()).toMatch(/puts “Advertisement” back.*left there.*clean text.*leave it out/);
  });
});
