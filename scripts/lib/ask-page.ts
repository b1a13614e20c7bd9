import type { Page } from '@playwright/test';
import type { MessageInput, MessageName, MessageOutput } from '../../core/protocol';
import type { ExtensionApi } from './extension-api.ts';

declare const chrome: ExtensionApi;

/** Messages that a page answers. */
type Question = 'page.state' | 'page.mode' | 'article.get' | 'article.formats' | 'reader.toggle' | 'picker.open';
/** What a message carries; most carry nothing. */
type Carried<N extends MessageName> = Record<string, never> extends MessageInput<N> ? [] : [input: MessageInput<N>];

type Heard = { kind: 'answer'; answer: unknown } | { kind: 'nobody' } | { kind: 'error'; message: string };

/**
 * Asks the extension's script in a tab. `null` when no script of the extension listens there.
 * @param controller A page of the extension.
 * @throws {Error} With the other side's words when it could not answer.
 */
export async function askPage<N extends Question & MessageName>(
  controller: Page,
  tabId: number,
  name: N,
  ...[input]: Carried<N>
): Promise<MessageOutput<N> | null> {
  const heard = await controller.evaluate(send, { tabId, name, input: input ?? {} });
  if (heard.kind === 'nobody') return null;
  if (heard.kind === 'error') throw new Error(heard.message);
  const answer = heard.answer;
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    throw new Error(`The extension gave no answer to ${name}.`);
  }
  if (answer.ok === true && 'output' in answer) return answer.output as MessageOutput<N>;
  throw new Error('message' in answer ? String(answer.message) : `The extension could not answer ${name}.`);
}

/** Puts the on-demand script into the tab's page, as the extension does before it first needs it. */
export const injectArticle = (controller: Page, tabId: number): Promise<void> =>
  inject(controller, tabId, '/article.js');

/** Puts the script that copies without a window of ours into the tab's page, as the extension does for key and menu. */
export const injectCopy = (controller: Page, tabId: number): Promise<void> => inject(controller, tabId, '/copy.js');

/** Puts the script by which the reader points at something into the tab's page. */
export const injectPicker = (controller: Page, tabId: number): Promise<void> => inject(controller, tabId, '/picker.js');

async function inject(controller: Page, tabId: number, file: string): Promise<void> {
  await controller.evaluate(([id, path]) => chrome.scripting.executeScript({ target: { tabId: id }, files: [path] }), [
    tabId,
    file,
  ] as const);
}

/** Runs in the extension's page. Errors are told apart here, since only their text crosses over. */
async function send({ tabId, name, input }: { tabId: number; name: string; input: object }): Promise<Heard> {
  try {
    const message = { to: 'clean-copy', name, input };
    return { kind: 'answer', answer: await chrome.tabs.sendMessage(tabId, message, { frameId: 0 }) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return /Receiving end does not exist/.test(words) ? { kind: 'nobody' } : { kind: 'error', message: words };
  }
}
