import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { Popup } from './support/popup.ts';

test('a front page is said to have no story, and its ads are still told', async ({ open }) => {
  const popup = await Popup.open(await open(ownPage('not-an-article--front-page')));
  await popup.says('No story on this page');
  await popup.says('1 ad');
  expect(await popup.text()).not.toContain('Copy');
  await popup.close();
});

test('an empty page is neither a story nor a failure', async ({ open }) => {
  const popup = await Popup.open(await open(ownPage('empty--page')));
  await popup.says('No story on this page');
  await popup.says('Nothing found on this page');
  await popup.close();
});

test('a page without clutter is said to have none, and shows its story', async ({ open }) => {
  const popup = await Popup.open(await open(ownPage('leftover--lookalikes')));
  await popup.says('Nothing found on this page');
  await popup.says('Three parishes have claimed the river');
  await popup.close();
});
