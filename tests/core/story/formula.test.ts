import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../core/render/html';
import { toMarkdown } from '../../../core/render/markdown';
import { toText } from '../../../core/render/text';
import { read, story } from './reading';

const SQUARE = '<math><msup><mi>a</mi><mn>2</mn></msup></math>';
const TEX = '<annotation encoding="application/x-tex">a^2</annotation>';
const WITH_TEX = `<math><semantics><mrow><msup><mi>a</mi><mn>2</mn></msup></mrow>${TEX}</semantics></math>`;

/** The line of a story that holds a formula, as text, Markdown and HTML. */
function lineWith(formula: string) {
  const { article } = read(
    `<article>${story()}<p>The office charges by the square of the range, ${formula}, and by nothing else that floats.</p>${story()}</article>`,
  );
  const line = (text: string) => text.split('\n').find((it) => it.includes('square of the range')) ?? '';
  if (article === null) throw new Error('No article.');
  return { text: line(toText(article.body)), markdown: line(toMarkdown(article.body)), html: toHtml(article.body) };
}

describe('a formula', () => {
  it.each([
    ['MathML with its TeX', WITH_TEX],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${WITH_TEX}</span><span class="katex-html" aria-hidden="true">a2</span></span>`,
    ],
    [
      'MathJax 2',
      '<span class="MathJax_Preview">a2</span><span class="MathJax">a2</span><script type="math/tex">a^2</script>',
    ],
  ])('of %s is said once, by its TeX', (_, formula) => {
    const { text, markdown } = lineWith(formula);
    expect(text).toContain('the range, a^2, and by');
    expect(markdown).toContain('the range, $`a^2`$, and by');
  });

  it.each([
    ['MathML', SQUARE],
    [
      'MathJax 3',
      `<mjx-container><mjx-math>x</mjx-math><mjx-assistive-mml>${SQUARE}</mjx-assistive-mml></mjx-container>`,
    ],
  ])('of %s stays one to look at, and is typed where there is only text', (_, formula) => {
    const { text, html } = lineWith(formula);
    expect(html).toContain('the range, <math><msup><mi>a</mi><mn>2</mn></msup></math>, and');
    expect(text).toContain('the range, a^2, and by');
  });

  it.each([
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a + b)/2'],
    ['<msqrt><mi>a</mi><mi>b</mi></msqrt>', '√(ab)'],
    ['<msub><mi>a</mi><mi>i</mi></msub><mi>t</mi><mo>=</mo><mn>0</mn>', 'a_i t = 0'],
    ['<msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup>', 'a_1^2'],
    ['<mroot><mi>a</mi><mn>3</mn></mroot>', 'a^(1/3)'],
  ])('typed: %s', (mathml, typed) => {
    expect(lineWith(`<math>${mathml}</math>`).text).toContain(`the range, ${typed}, and`);
  });

  it('brings nothing along that acts', () => {
    const { html } = lineWith(
      '<math><maction actiontype="toggle" onclick="hit()"><mi href="javascript:hit()">a</mi></maction><annotation-xml><script>hit()</script></annotation-xml></math>',
    );
    expect(html).not.toMatch(/hit|maction/);
    expect(html).toContain('<math><mi>a</mi></math>');
  });

  it('is none where a class only sounds like one', () => {
    expect(lineWith('<span class="MathJax">the old way</span>').text).toContain('the range, the old way, and');
  });
});
