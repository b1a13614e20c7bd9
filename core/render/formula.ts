import type { Element, ElementContent } from 'hast';

/** MathML that draws and does nothing else. */
export const FORMULA_TAGS =
  'math mrow mi mn mo mtext mspace mfrac msqrt mroot mstyle mpadded mphantom merror msup msub msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd'.split(
    ' ',
  );

/** Operators that stand apart from what they join. */
const APART = /^[=≠≈≡<>≤≥≪≫∈∉⊂⊆→←⇒⇔±+−×·÷∝]$/u;

/** The TeX of a formula, where the page gave it. */
export function texOf(formula: Element): string | null {
  const { alttext } = formula.properties;
  return typeof alttext === 'string' && alttext.trim() !== '' ? alttext.trim() : null;
}

/** A formula in one line of text: its TeX where the page gave it, else as one types it, such as "a^2 + √b". */
export const formulaText = (formula: Element): string =>
  texOf(formula) ?? row(formula.children).replace(/ +/g, ' ').trim();

function row(nodes: readonly ElementContent[]): string {
  let line = '';
  for (const part of nodes.map(term)) {
    // "a_i b" and not "a_ib"
    line += /[_^][\p{L}\p{N}.]+$/u.test(line) && /^[\p{L}\p{N}]/u.test(part) ? ` ${part}` : part;
  }
  return line;
}

function term(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  const [first, second, third] = node.children.filter((child) => child.type === 'element').map(term);
  switch (node.tagName) {
    case 'mo': {
      const sign = row(node.children).trim();
      return APART.test(sign) ? ` ${sign} ` : sign;
    }
    case 'msup':
    case 'mover':
      return `${grouped(first)}^${grouped(second)}`;
    case 'msub':
    case 'munder':
      return `${grouped(first)}_${grouped(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${grouped(first)}_${grouped(second)}^${grouped(third)}`;
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(row(node.children))}`;
    case 'mroot':
      return `${grouped(first)}^(1/${second ?? ''})`;
    case 'mtr':
      return `${node.children.map(term).join(' ').trim()}; `;
    default:
      return row(node.children);
  }
}

/** A part of more than one sign in parentheses. */
function grouped(part = ''): string {
  const text = part.trim();
  return /^(?:[\p{N}.,]+|.)$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}
