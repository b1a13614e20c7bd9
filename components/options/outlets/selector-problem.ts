import type { Phrase } from '../../../core/wording';
import type { CanRead, Problem } from './problems';

/** What readers write for a selector that is something else, and what to say of it. */
const MISTAKEN: readonly (readonly [form: RegExp, phrase: Phrase, meant: (found: RegExpExecArray) => string])[] = [
  [/^[^#"'[\]]*#[@?$%]*#\+?(?!\+)\s*(.+)$/s, 'rules_problem_filter', ([, selector = '']) => selector],
  [/^(?:xpath\s*[:=]\s*)?(?:\(|\.?\/{1,2})[\w*@/]/i, 'rules_problem_xpath', () => ''],
  [/^xpath\s*[:=]/i, 'rules_problem_xpath', () => ''],
  [/^([^{]+?)\s*\{[^}]*\}?$/s, 'rules_problem_styles', ([, selector = '']) => selector],
  [/^<?\s*([a-z][\w-]*)\s+([a-z][\w-]*)\s*=\s*["']?([^"'<>]+)/i, 'rules_problem_html', fromHtml],
  [/^<\s*([a-z][\w-]*)\s*\/?\s*>/i, 'rules_problem_html', ([, element = '']) => element],
];

/** Why a browser cannot read a selector, with what was meant where that can be told. */
export function selectorProblem(written: string, canRead: CanRead): Problem {
  for (const [form, phrase, meant] of MISTAKEN) {
    const found = form.exec(written);
    if (found !== null) return { phrase, values: [meant(found).trim()] };
  }
  const unknown = unknownPseudo(written, canRead);
  if (unknown === null) return { phrase: 'rules_problem_selector', values: [] };
  return { phrase: OF_TEXT.test(unknown) ? 'rules_problem_contains' : 'rules_problem_pseudo', values: [unknown] };
}

/** What blockers call it to look for text, beside the browser. */
const OF_TEXT = /^:(?:-abp-)?(?:contains|has-text|text|has-text-ci|icontains)$/i;

/** The first `:name` that browsers know neither alone nor with anything in brackets. */
function unknownPseudo(selector: string, canRead: CanRead): string | null {
  const bare = selector.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '');
  const names = bare.match(/::?-?[a-z][\w-]*/gi) ?? [];
  return names.find((name) => !['', '(a)', '(1)'].some((after) => canRead(`*${name}${after}`))) ?? null;
}

function fromHtml([, element = '', attribute = '', value = '']: RegExpExecArray): string {
  const first = value.trim().split(/\s+/)[0] ?? '';
  const isName = /^-?[a-z_][\w-]*$/i.test(first);
  if (attribute.toLowerCase() === 'class' && isName) return `${element}.${first}`;
  if (attribute.toLowerCase() === 'id' && isName) return `${element}#${first}`;
  return `${element}[${attribute}="${value.trim()}"]`;
}
