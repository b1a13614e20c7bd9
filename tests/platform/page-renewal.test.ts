import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileWords } from '../../core/detect/compile/compile-words';
import names from '../../core/detect/markup-names.json';
import outletRule from '../../core/detectors/outlet-rule';
import type { PageRule } from '../../core/rules/page-rule';
import { withRuleWords } from '../../core/rules/ready';
import type { PageSession } from '../../platform/page-session';
import { beginPage, changed, count, endAll, labels, start, state } from './session';

beforeEach(beginPage);
afterEach(endAll);

const site: PageRule = {
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://www.ledger.example/',
  hosts: ['ledger.example'],
};

const WORDS = compileWords([{ version: 1, language: 'en', advertising: { sure: ['Advertisement'] } }]);

/** Brings other rules to a page that is open. */
const renew = (session: PageSession, rules: readonly PageRule[], listed: readonly PageRule[] = []) =>
  session.answers['page.renew']({ words: withRuleWords(WORDS, []), names, rules, listed });

const quizOnPage = (): HTMLElement => {
  const quiz = document.createElement('aside');
  quiz.className = 'quiz';
  quiz.textContent = 'How well do you know the bell?';
  document.body.append('The council met at noon.', quiz);
  return quiz;
};
const withQuiz: PageRule = { ...site, flag: [{ selector: '.quiz', kind: 'related', by: 'reader' }] };

describe('rules that change while a page is open', () => {
  it('act at once, and leave what was found before as it is', async () => {
    const quiz = quizOnPage();
    const session = start({}, [outletRule, labels], [site]);
    const [ad] = (await state(session)).findings;
    const taken = vi.spyOn(document.body.firstElementChild as HTMLElement, 'style', 'get');
    const { findings } = await renew(session, [withQuiz]);
    expect(findings).toMatchObject([
      { id: ad?.id, kind: 'ad', state: 'taken' },
      { kind: 'related', state: 'taken', reason: { id: 'outlet-rule', outlet: 'The Ledger', by: 'reader' } },
    ]);
    expect(quiz.style.display).toBe('none');
    // What is out stays out without being touched: nothing flickers.
    expect(taken).not.toHaveBeenCalled();
    expect(changed).toHaveBeenLastCalledWith(2, 'clean');
  });

  it('let go of what they no longer name', async () => {
    const quiz = quizOnPage();
    const session = start({}, [outletRule, labels], [withQuiz]);
    expect(await count(session)).toBe(2);
    const { findings } = await renew(session, [site]);
    expect(findings).toMatchObject([{ kind: 'ad' }]);
    expect(quiz.style.display).toBe('');
    expect(changed).toHaveBeenLastCalledWith(1, 'clean');
  });

  it('leave on the page what the reader put back, and the mode the reader chose there', async () => {
    quizOnPage();
    const session = start({}, [outletRule, labels], [site]);
    const [ad] = (await state(session)).findings;
    await session.answers['page.act']({ act: 'keep', ids: [ad?.id ?? 0] });
    await session.answers['page.mode']({ mode: 'flag' });
    const { findings, mode } = await renew(session, [withQuiz]);
    expect(mode).toBe('flag');
    expect(findings).toMatchObject([
      { id: ad?.id, state: 'kept' },
      { kind: 'related', state: 'marked' },
    ]);
  });

  it('bring their mode, and what the reader put back stays', async () => {
    const session = start({ mode: 'flag' }, [labels], [site]);
    const [ad] = (await state(session)).findings;
    await session.answers['page.act']({ act: 'keep', ids: [ad?.id ?? 0] });
    const { findings, mode } = await renew(session, [{ ...site, mode: 'clean' }]);
    expect(mode).toBe('clean');
    expect(findings).toMatchObject([{ id: ad?.id, state: 'kept' }]);
    expect(await renew(session, [{ ...site, mode: 'off' }])).toMatchObject({ mode: 'off', findings: [] });
    expect(await renew(session, [site])).toMatchObject({ mode: 'flag', findings: [{ state: 'marked' }] });
  });

  it('wait where the page is left alone', async () => {
    const quiz = quizOnPage();
    const session = start({ mode: 'off' }, [outletRule, labels], [site]);
    expect(await renew(session, [withQuiz])).toMatchObject({ mode: 'off', findings: [] });
    expect(quiz.style.display).toBe('');
    await session.answers['page.mode']({ mode: 'clean' });
    expect(await count(session)).toBe(2);
  });

  it('may be those of lists', async () => {
    quizOnPage();
    const session = start({}, [outletRule, labels], [site]);
    const list: PageRule = {
      ...site,
      id: 'l1',
      name: 'Quizzes',
      flag: [{ selector: '.quiz', kind: 'ad', by: 'list' }],
    };
    expect((await renew(session, [site], [list])).findings).toMatchObject([
      { kind: 'ad' },
      { kind: 'ad', reason: { outlet: 'Quizzes', by: 'list' } },
    ]);
    expect((await renew(session, [site])).findings).toHaveLength(1);
  });

  it('may be changed many times in a row: the last holds', async () => {
    const quiz = quizOnPage();
    const session = start({}, [outletRule, labels], [site]);
    await Promise.all([renew(session, [withQuiz]), renew(session, [site]), renew(session, [withQuiz])]);
    expect(await count(session)).toBe(2);
    expect(quiz.style.display).toBe('none');
  });
});
