import type { Measure } from './stats';

/** Share of the kept running text from which a shape is one of the story's own. */
const OWN_SHARE = 0.15;

/** Tag and classes of an element and of what it stands in: the paragraphs of one story share them. */
export function shapeOf(element: Element): string {
  return [element, element.parentElement]
    .map((node) => `${node?.localName}.${node?.getAttribute('class') ?? ''}`)
    .join('<');
}

/** Whether a shape tells paragraphs of this story from others: bare tags do not. */
export const isTelling = (shape: string): boolean => /\.[^<.]/.test(shape);

/** The shapes most paragraphs have that Readability keeps below an element. */
export function storyShapes(element: Element, stats: Measure): ReadonlySet<string> {
  const weights = new Map<string, number>();
  let total = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    const { keptProse } = stats(paragraph);
    if (keptProse === 0) continue;
    const shape = shapeOf(paragraph);
    weights.set(shape, (weights.get(shape) ?? 0) + keptProse);
    total += keptProse;
  }
  return new Set([...weights].filter(([, weight]) => weight >= total * OWN_SHARE).map(([shape]) => shape));
}
