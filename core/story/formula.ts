/** Parts of MathML that are no formula to look at: other writings of the same, and what could act. */
const NOT_SHOWN = 'annotation, annotation-xml, script, style';
/** What MathJax 2 draws; the formula itself is in the script beside it. */
const DRAWN = /(?:^|\s)(?:MathJax(?:_(?:Preview|Display|SVG|SVG_Display|CHTML))?|MJXc-display)(?:\s|$)/;

/**
 * The formula an element shows, as MathML with its TeX in `alttext` where the page gives it; `null` for what is only
 * there beside a formula, `undefined` when it is none. MathML, KaTeX and MathJax 2 to 4 are known.
 */
export function formulaOf(element: Element, copy: Document): Element | null | undefined {
  const tag = element.localName;
  if (tag === 'math') return fromMathml(element, copy);
  if (tag === 'script') return isTex(element) ? fromTex(element, copy) : undefined;
  if (tag === 'mjx-container') return within(element, copy);
  const names = tag === 'span' || tag === 'div' ? element.getAttribute('class') : null;
  if (names === null) return undefined;
  if (names.split(/\s+/).includes('katex')) return within(element, copy);
  return DRAWN.test(names) && hasTexBeside(element) ? null : undefined;
}

/** The formula as MathML somewhere in what draws it. */
function within(element: Element, copy: Document): Element | undefined {
  const math = element.querySelector('math');
  return math === null ? undefined : fromMathml(math, copy);
}

function fromMathml(math: Element, copy: Document): Element {
  const tex =
    math.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? math.getAttribute('alttext');
  const formula = copy.importNode(math, true);
  for (const part of formula.querySelectorAll(NOT_SHOWN)) part.remove();
  if (tex?.trim()) formula.setAttribute('alttext', bare(tex));
  return formula;
}

/** Wikipedia's renderer puts a style around each formula. */
const bare = (tex: string): string => tex.trim().replace(/^\{\\(?:display|text)style\s+([\s\S]*)\}$/, '$1');

const isTex = (script: Element): boolean => (script.getAttribute('type') ?? '').startsWith('math/tex');

/** A formula of which only the TeX is known; it is shown as it is written. */
function fromTex(script: Element, copy: Document): Element {
  const tex = (script.textContent ?? '').trim();
  const formula = copy.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
  const text = copy.createElementNS('http://www.w3.org/1998/Math/MathML', 'mtext');
  text.append(tex);
  formula.append(text);
  formula.setAttribute('alttext', tex);
  return formula;
}

/** Whether the script with a formula's TeX stands right behind what draws it. */
function hasTexBeside(element: Element): boolean {
  let next = element.nextElementSibling;
  for (let steps = 0; steps < 2 && next !== null; steps++, next = next.nextElementSibling) if (isTex(next)) return true;
  return false;
}
