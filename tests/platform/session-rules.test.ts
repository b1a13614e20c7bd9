import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import outletRule from '../../core/detectors/outlet-rule';
import type { PageRule } from '../../core/rules/page-rule';
import { groundOf } from '../../platform/article-ground';
import { beginPage, count, endAll, goTo, labels, start, state } from './session';

beforeEach(beginPage);
afterEach(endAll);

describe('rules', () => {
  const rule = (flag: PageRule['flag']): PageRule => ({
    id: 'ledger',
    role: 'outlet',
    name: 'The Ledger',
    url: 'https://www.ledger.example/',
    hosts: ['ledger.example'],
    ...(flag === undefined ? {} : { flag }),
  });

  it('of the outlet whose story it is hold from when the page says whose it is', async () => {
    const portal: PageRule = {
      ...rule(undefined),
      id: 'portal',
      role: 'syndicator',
      name: 'The Portal',
      attribution: { outlet: [{ selector: '.from' }] },
    };
    const outlet: PageRule = {
      ...rule([{ selector: '.quiz', kind: 'related' }]),
      hosts: ['bell.example'],
      name: 'The Bell',
    };
    const quiz = document.createElement('div');
    quiz.className = 'quiz';
    quiz.textContent = 'How well do you know the bell?';
    document.body.append('The council met at noon.', quiz);
    const session = start({}, [outletRule, labels], [portal, outlet]);
    const [before] = (await state(session)).findings;
    expect(await count(session)).toBe(1);
    const from = document.createElement('span');
    from.className = 'from';
    from.textContent = 'The Bell';
    document.body.append(from);
    await vi.waitUntil(() => quiz.style.display === 'none');
    expect((await state(session)).findings.map(({ id, kind }) => [id, kind])).toEqual([
      [before?.id, 'ad'],
      [expect.any(Number), 'related'],
    ]);
    expect(groundOf(await session.forArticle()).outlet?.name).toBe('The Bell');
  });

  it('that cannot be read are told, and cost nothing else', async () => {
    const broken = rule([{ selector: 'p[', kind: 'ad' }]);
    const session = start({}, [outletRule, labels], [broken]);
    expect(await state(session)).toMatchObject({
      findings: [{ detector: 'labels', state: 'taken' }],
      problems: [{ what: 'selector', source: 'The Ledger', detail: 'p[' }],
    });
    goTo('https://www.other.example/story');
    expect((await state(session)).problems).toEqual([]);
  });
});
