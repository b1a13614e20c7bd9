import { beforeEach, describe, expect, it, vi } from 'vitest';
import { linesOf } from '../../core/health/lines';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { probe } = await import('../../platform/rule-probe');

const said = linesOf({
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  flag: [{ text: 'Zebra offer today', kind: 'prompt' }],
}).flatMap(({ isSaid }) => isSaid ?? []);

/** An element with the given children. */
function make(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** Whether the words of the rule are among the texts of the page. */
async function isTold(): Promise<boolean | undefined> {
  return (await probe(7, [], true))?.texts.some((text) => said.some((isSaid) => isSaid(text)));
}

beforeEach(() => {
  document.body.replaceChildren();
  fake.scripting.executeScript.mockImplementation((async ({
    func,
    args,
  }: {
    func: (...all: unknown[]) => unknown;
    args: unknown[];
  }) => [{ result: await func(...args) }]) as never);
});

describe('the words of a rule are found', () => {
  it.each<[string, () => Node]>([
    ['in a box of their own', () => make('div', 'Zebra offer today')],
    ['beside a script', () => make('div', 'Zebra offer today', make('script', 'window.x = 1;'))],
    ['after a style', () => make('div', make('style', '.x { color: red }'), 'Zebra offer today')],
    ['across links and emphasis', () => make('p', 'Zebra ', make('b', make('i', 'of'), 'fer'), ' today')],
    ['before a longer text in the same box', () => make('div', 'Zebra offer today', make('p', 'Words '.repeat(80)))],
    [
      'on a line between blocks',
      () => make('div', make('p', 'One'), 'Zebra ', make('a', 'offer'), ' today', make('hr')),
    ],
  ])('%s', async (_, box) => {
    document.body.append(box());
    expect(await isTold()).toBe(true);
  });

  it('in the shadow root of any element, also within another', async () => {
    const inner = make('section');
    inner.attachShadow({ mode: 'open' }).append(make('span', 'Zebra offer today'));
    const host = make('div', 'Something else');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    expect(await isTold()).toBe(true);
    expect((await probe(7, ['span'], false))?.found).toEqual([true]);
  });

  it('behind thousands of others', async () => {
    for (let at = 0; at < 5_000; at++) document.body.append(make('p', `Item ${at}`));
    document.body.append(make('div', 'Zebra offer today'));
    expect(await isTold()).toBe(true);
  });
});

it('what no reader sees is no text of the page', async () => {
  document.body.append(make('script', 'Zebra offer today'), make('div', make('style', 'Zebra offer today')));
  expect(await isTold()).toBe(false);
});

it('a page with more texts than are read says that they are not all', async () => {
  document.body.append(make('p', 'Only this'));
  expect(await probe(7, [], true)).toMatchObject({ texts: ['Only this'], isWhole: true });
  for (let at = 0; at < 10_100; at++) document.body.append(make('p', `Item ${at}`));
  expect(await probe(7, [], true)).toMatchObject({ isWhole: false });
});

it('a long page is read in slices, between which others have their turn', async () => {
  for (let at = 0; at < 300; at++) document.body.append(make('p', `Item ${at}`));
  let time = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 20));
  const other = new MessageChannel();
  let turns = 0;
  other.port1.onmessage = () => turns++;
  other.port2.postMessage(null);
  await probe(7, [], true);
  expect(turns).toBe(1);
  other.port1.close();
  clock.mockRestore();
});
