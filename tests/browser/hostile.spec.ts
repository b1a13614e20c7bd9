import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { Popup } from './support/popup.ts';

const HOSTILE = ownPage('hostile--poisoned');
const SAFE_LINK = /^(https?|mailto):/;

test('a page that fights back gives an article without scripts, handlers or poisoned links', async ({ open }) => {
  const page = await open(HOSTILE);
  const { answer, formats } = await page.article();
  expect(answer.ok).toBe(true);
  const tree = answer.ok ? answer.article.body : null;
  expect(tagsOf(tree)).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^(script|iframe|object|embed|style|form|svg|maction|annotation.*|semantics|foreignobject)$/,
      ),
    ]),
  );
  for (const [name, value] of propertiesOf(tree)) {
    expect(name).not.toMatch(/^(on|style$|srcdoc$)/i);
    if (name === 'href' || name === 'src') expect(String(value)).toMatch(SAFE_LINK);
  }
  expect(formats?.html).not.toMatch(/<script|javascript:|\son\w+=|srcdoc|data:text/i);
  expect(formats?.markdown).not.toMatch(/javascript:|data:text/i);
});

test('nothing of it runs in the popup', async ({ open }) => {
  const page = await open(HOSTILE);
  const popup = await Popup.open(page);
  await popup.says('Fog bell rings at noon');
  await popup.says('They were given buns and a lecture, in that order, by the harbour office.');
  const found = await popup.session.evaluate<string[]>(`[...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(({ name, value }) => /^on/.test(name) || /^\\s*(javascript|data):/i.test(value)).map(({ name }) => name))`);
  expect(found).toEqual([]);
  expect(await popup.session.evaluate('typeof hit')).toBe('undefined');
  await popup.close();
});

/** Every element name in a tree of plain data. */
function tagsOf(node: unknown): string[] {
  return nodesOf(node).flatMap(({ tagName }) => (typeof tagName === 'string' ? [tagName] : []));
}

function propertiesOf(node: unknown): [name: string, value: unknown][] {
  return nodesOf(node).flatMap(({ properties }) => Object.entries(properties ?? {}));
}

interface Node {
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

function nodesOf(node: unknown): Node[] {
  const { children = [] } = node as Node;
  return [node as Node, ...children.flatMap(nodesOf)];
}
