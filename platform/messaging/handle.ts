import type { MessageInput, MessageName, MessageOutput } from '../../core/protocol';
import { browser } from '../browser';
import { INPUTS } from './inputs';
import { nameOf, type WireAnswer } from './wire';

/** Who sent a message: the tab it came from, when it came from a page. */
export interface Sender {
  readonly tabId: number | null;
}

/** What answers each message. An error thrown reaches the sender with its message. */
export type Handlers<N extends MessageName> = {
  readonly [K in N]: (input: MessageInput<K>, sender: Sender) => MessageOutput<K> | Promise<MessageOutput<K>>;
};

/**
 * Answers messages from other parts of this extension. Messages without a handler here are left to other listeners.
 * Gives a function that stops it.
 */
export function handle<N extends MessageName>(handlers: Handlers<N>): () => void {
  const listener = (message: unknown, from: unknown, answer: (answer: WireAnswer) => void): true | undefined => {
    const name = nameOf(message);
    if (name === null || !Object.hasOwn(handlers, name) || !isOurs(from)) return undefined;
    void answerTo(handlers, name as N, message, from).then(answer);
    return true;
  };
  // The polyfill's type knows a listener that gives `true` only with its own form of `sendResponse`.
  const typed = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}

async function answerTo<N extends MessageName>(
  handlers: Handlers<N>,
  name: N,
  message: unknown,
  from: From,
): Promise<WireAnswer> {
  try {
    const input = INPUTS[name]((message as { input?: unknown }).input ?? {}, '');
    return { ok: true, output: await handlers[name](input, { tabId: from.tab?.id ?? null }) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

interface From {
  readonly id: string;
  readonly tab?: { readonly id?: number };
}

const isOurs = (from: unknown): from is From =>
  typeof from === 'object' && from !== null && 'id' in from && from.id === browser.runtime.id;
