import { describe, expect, it } from 'vitest';
import { selectorProblem } from '../../../components/options/outlets/selector-problem';

/** Knows what browsers know of these tests' selectors. */
const canRead = (selector: string): boolean => /^\*(?::not\(a\)|:nth-child\(1\)|:hover|::before)$/.test(selector);

describe('a selector the browser cannot read', () => {
  it.each([
    ['.ad:contains(Anzeige)', 'rules_problem_contains', [':contains']],
    ['.ad:not(.x):has-text(/ad/i)', 'rules_problem_contains', [':has-text']],
    ['.ad:hover:upward(2)', 'rules_problem_pseudo', [':upward']],
    ['example.com##.ad', 'rules_problem_filter', ['.ad']],
    ['example.com,~a.example.com#?#.ad:has(b)', 'rules_problem_filter', ['.ad:has(b)']],
    ['##div[id="ad"]', 'rules_problem_filter', ['div[id="ad"]']],
    ['//div[@id="ad"]', 'rules_problem_xpath', ['']],
    ['xpath://div', 'rules_problem_xpath', ['']],
    ['(//div)[1]', 'rules_problem_xpath', ['']],
    ['div class="ad"', 'rules_problem_html', ['div.ad']],
    ['<div class="ad wide">', 'rules_problem_html', ['div.ad']],
    ['<aside id=promo>', 'rules_problem_html', ['aside#promo']],
    ['<div data-kind="ad">', 'rules_problem_html', ['div[data-kind="ad"]']],
    ['<aside>', 'rules_problem_html', ['aside']],
    ['.ad{display:none}', 'rules_problem_styles', ['.ad']],
    ['div[', 'rules_problem_selector', []],
    ['.ad:nth-child(', 'rules_problem_selector', []],
    ['a[href=":contains"', 'rules_problem_selector', []],
  ])('%s is told its reason', (written, phrase, values) => {
    const problem = selectorProblem(written, canRead);
    expect([problem.phrase, problem.values]).toEqual([phrase, values]);
  });
});
