import type { MessageInput, MessageName, MessageOutput } from '../../core/protocol';
import { browser } from '../browser';
import type { Shape } from './shape';
import { nameOf, type WireAnswer } from './wire';

/** The sender of a message that comes from this extension, as the browser gives it. */
export interface Sender {
  readonly id: string;
  /** The tab it came from, when it came from a page. */
  readonly tab?: { readonly id?: number };
  /** Address of the page it came from. */
  readonly url?: string;
}

/** What answers each message. An error thrown reaches the sender with its message. */
export type Handlers<N extends MessageName> = {
  readonly [K in N]: (input: MessageInput<K>, sender: Sender) => MessageOutput<K> | Promise<MessageOutput<K>>;
};

/** What each message must bring with it. */
export type Inputs<N extends MessageName> = { readonly [K in N]: Shape<MessageInput<K>> };

/**
 * Answers messages from other parts of this extension. Messages without a handler here are left to other listeners; one
 * with an input that is not as it must be is refused. Gives a function that stops it.
 */
export function handle<N extends MessageName>(inputs: Inputs<N>, handlers: Handlers<N>): () => void {
  const listener = (message: unknown, from: unknown, answer: (answer: WireAnswer) => void): true | undefined => {
    const name = nameOf(message);
    if (name === null || !Object.hasOwn(handlers, name) || !isOurs(from)) return undefined;
    void answerTo(inputs[name as N], handlers[name as N], message, from).then(answer);
    return true;
  };
  // The polyfill's type knows a listener that gives `true` only with its own form of `sendResponse`.
  const typed = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}

async function answerTo<N extends MessageName>(
  input: Inputs<N>[N],
  handler: Handlers<N>[N],
  message: unknown,
  from: Sender,
): Promise<WireAnswer> {
  try {
    const parsed = input((message as { input?: unknown }).input ?? {}, '');
    return { ok: true, output: await handler(parsed, from) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a message comes from this extension. */
export const isOurs = (from: unknown): from is Sender =>
  typeof from === 'object' && from !== null && 'id' in from && from.id === browser.runtime.id;
