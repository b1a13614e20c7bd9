import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../core/detect/ledger';
import { viewsOf } from '../../../core/detect/ledger-view';
import { articleWith, finish, pageOf, scannerFor } from './support';

const BULLETS = '<ul><li>The slip stays open all winter.</li><li>The council meets again in March.</li></ul>';
const NOTICE = 'The Ledger is using AI to generate key points from this article. Reporting mistakes helps us improve.';

describe('bullets that arrive late', () => {
  it('belong to the finding that their notice already is', () => {
    const page = articleWith(
      `<div class="panel"><div class="head"><p>${NOTICE}</p><button>Generate Key Takeaways</button></div><div class="body"></div></div>`,
      0,
    );
    const scanner = scannerFor(page);
    const ledger = createLedger();
    ledger.add(finish(scanner.scan([page])).findings);
    const body = page.querySelector('.body');
    if (body === null) throw new Error('The panel has a body.');
    body.append(...pageOf(BULLETS).body.children);
    ledger.add(finish(scanner.scan([...body.children])).findings);
    const views = viewsOf(ledger.entries());
    expect(views.map(({ kind, grade }) => [kind, grade])).toEqual([['ai-summary', 'disclosed']]);
    expect(views[0]?.text).toMatch(/^The Ledger is using AI.*all winter.*March\.$/);
  });
});
