import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isSummaryBox, type Panel, Panels } from '../detect/panel';
import { contentsReader, hasBody } from '../detect/panel-lines';
import { excerpt } from '../page/text';

const ATTRIBUTE = 'ai-disclosure';

/** Where declarations stand. */
const DECLARED = `[${ATTRIBUTE}],meta[name="${ATTRIBUTE}" i],[itemprop~="digitalSourceType"],script[type="application/ld+json"]`;

/** Longest JSON-LD block worth reading, in characters. */
const LONGEST_BLOCK = 200_000;

/** What a JSON-LD block has to hold to be parsed: next to none does. */
const WORTH_PARSING = /digitalSourceType|aiDisclosure|SoftwareApplication/;

/** Values that say so: of the `ai-disclosure` proposal, and the IPTC terms for machine-made and partly machine-made. */
const BY_AI = /^(?:ai-|autonomous|mixed)|algorithmicMedia|compositeSynthetic/i;

/** Types that stand for a story; what pictures and programs declare is about them alone. */
const STORY = /Article|CreativeWork|BlogPosting|Blog$|Report|Review/;

/** A provenance manifest written into text: a comment, or a long run of the characters that choose a letter's variant. */
const MANIFEST = '-----BEGIN C2PA MANIFEST-----';
const VARIANTS = /[\uFE00-\uFE0F]{8}|(?:\uDB40[\uDD00-\uDDEF]){8}/;

/**
 * What pages declare about AI for machines to read: the `ai-disclosure` attribute and meta, schema.org's
 * `digitalSourceType`, `aiDisclosure` and authors that are software, and manifests in text. A declared summary box is one
 * like any other; all else is a note on the whole article, shown at its first paragraph. Silence means nothing.
 */
export default {
  id: 'ai-declared',
  stage: 'generic',
  wants: { data: [{ name: 'declaration', selector: DECLARED }] },
  *detect(seen, page) {
    const panels = new Panels(page, contentsReader(page));
    for (const { element } of seen.hooks) {
      const declaration = declaredBy(element);
      if (declaration === null) continue;
      const panel = element.hasAttribute(ATTRIBUTE) ? panels.around(element) : null;
      if (panel !== null && isSummary(panel, page)) {
        yield { ...finding(declaration, panel.elements), kind: 'ai-summary', grade: 'declared' };
      } else yield* note(declaration, page, element);
    }
    const isManifest = ({ textContent }: Element): boolean => VARIANTS.test(textContent ?? '');
    if (page.scopes.some(isManifested) || page.story.blocks.some(isManifest)) yield* note('C2PA manifest', page);
  },
} satisfies Detector;

const isSummary = ({ contents, elements }: Panel, page: PageView): boolean =>
  hasBody(contents) && (contents.heading !== null || elements.some((element) => isSummaryBox(element, page)));

/** A note at the first paragraph of what is declared, else of the story: one on the whole would keep other findings out. */
function* note(declaration: string, { story }: PageView, place?: Element): Generator<Found> {
  const element = story.blocks.find((block) => place?.contains(block)) ?? story.blocks[0];
  if (element !== undefined) yield finding(declaration, [element]);
}

const finding = (declaration: string, elements: Element[]): Found => ({
  kind: 'ai-note',
  reason: { id: 'ai-declared', declaration: excerpt(declaration) },
  evidence: declaration,
  confidence: 0.97,
  elements,
});

/** What an element declares, as name and value; `null` when it says nothing of AI, or nothing of the story. */
function declaredBy(element: Element): string | null {
  const value = (attribute: string): string => element.getAttribute(attribute) ?? '';
  const text = element.textContent ?? '';
  if (element.localName === 'script') return inJson(text);
  if (!element.hasAttribute('itemprop')) return said(ATTRIBUTE, value(ATTRIBUTE) || value('content'));
  const isStory = STORY.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '');
  return isStory ? said('digitalSourceType', value('content') || value('href') || text) : null;
}

const said = (name: string, value: unknown): string | null =>
  typeof value === 'string' && BY_AI.test(value.trim()) ? `${name}: ${value.trim().replace(/^.*\//, '')}` : null;

function inJson(text: string): string | null {
  if (text.length > LONGEST_BLOCK || !WORTH_PARSING.test(text)) return null;
  try {
    return inNode(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The first declaration of a story in parsed JSON-LD. */
function inNode(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { '@type': type, digitalSourceType, aiDisclosure, author, creator } = node as Record<string, unknown>;
  if (STORY.test(String(type))) {
    const found =
      said('digitalSourceType', digitalSourceType) ??
      said('aiDisclosure', aiDisclosure) ??
      [author, creator]
        .flat()
        .map(software)
        .find((name) => name !== null);
    if (found != null) return found;
  }
  for (const inner of Object.values(node)) {
    const found = inNode(inner);
    if (found !== null) return found;
  }
  return null;
}

function software(person: unknown): string | null {
  if (typeof person !== 'object' || person === null) return null;
  const { '@type': type, name } = person as Record<string, unknown>;
  return type === 'SoftwareApplication' ? `author: ${typeof name === 'string' ? name : 'a program'}` : null;
}

/** Whether a document's own comments, those of its head and body included, hold a manifest. */
function isManifested(scope: Node): boolean {
  if (scope.nodeType !== 9) return false;
  const { documentElement: root, head, body } = scope as Document;
  // 8: a comment.
  return [scope, root, head, body].some((place) =>
    [...(place?.childNodes ?? [])].some((node) => node.nodeType === 8 && (node.nodeValue ?? '').includes(MANIFEST)),
  );
}
