import { browser } from './browser';
import { toggleReaderIn } from './commands';
import { copyIn } from './copy-in';
import { pickIn } from './pick';
import { wording } from './wording';

/** Pages we can be let into. */
const PAGES = ['http://*/*', 'https://*/*'];

type Item = Parameters<typeof browser.contextMenus.create>[0];
type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>;

const ITEMS: readonly Item[] = [
  {
    id: 'copy-article',
    title: wording.say('menu_copy_article'),
    contexts: ['page', 'action'],
    documentUrlPatterns: PAGES,
  },
  {
    id: 'copy-selection',
    title: wording.say('menu_copy_selection'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  },
  {
    id: 'open-reader',
    title: wording.say('menu_open_reader'),
    contexts: ['page', 'action'],
    documentUrlPatterns: PAGES,
  },
  {
    id: 'pick-element',
    title: wording.say('menu_pick_element'),
    contexts: ['page', 'link', 'image', 'video', 'frame'],
    documentUrlPatterns: PAGES,
  },
  {
    id: 'pick-any',
    title: wording.say('menu_pick_any'),
    contexts: ['action'],
    documentUrlPatterns: PAGES,
  },
];

/**
 * Makes the entries in the menus of pages and of the toolbar button anew: browsers keep them, and in the language they had
 * when they were made.
 */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of ITEMS) browser.contextMenus.create(item);
}

/** Does what an entry says. */
export async function onMenu(...[{ menuItemId, selectionText: text = '', frameId = 0 }, tab]: Clicked): Promise<void> {
  switch (menuItemId) {
    case 'copy-article':
      return copyIn(tab?.id, 'story');
    case 'copy-selection':
      return copyIn(tab?.id, 'selection', { text, inFrame: frameId !== 0 });
    case 'open-reader':
      return toggleReaderIn(tab?.id);
    case 'pick-element':
      return pickIn(tab?.id, 'pointer');
    case 'pick-any':
      return pickIn(tab?.id, 'nothing');
  }
}
