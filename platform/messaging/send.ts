import type { BackgroundMessages, MessageInput, MessageName, MessageOutput } from '../../core/protocol';
import { browser } from '../browser';
import type { Shape } from './shape';
import { ADDRESS, parseAnswer, type WireMessage } from './wire';

/** Nobody in the page answered: the script that would is not there. */
export class NobodyThere extends Error {
  override readonly name = 'NobodyThere';
}

/**
 * Asks a script of the tab's page (its top frame). `output` reads the answer. Throws `NobodyThere` when no script of ours
 * listens for it, `Mismatch` when the answer cannot be read, else an `Error` with what the other side said.
 */
export async function askTab<N extends MessageName>(
  tabId: number,
  name: N,
  input: MessageInput<N>,
  output: Shape<MessageOutput<N>>,
): Promise<MessageOutput<N>> {
  const answer = await deliver(() => browser.tabs.sendMessage(tabId, wire(name, input), { frameId: 0 }));
  return output(read(answer), '');
}

/** Asks the background script. `output` reads the answer. Errors as in `askTab`. */
export async function askBackground<N extends keyof BackgroundMessages>(
  name: N,
  input: MessageInput<N>,
  output: Shape<MessageOutput<N>>,
): Promise<MessageOutput<N>> {
  return output(read(await deliver(() => browser.runtime.sendMessage(wire(name, input)))), '');
}

const wire = (name: MessageName, input: unknown): WireMessage => ({ to: ADDRESS, name, input });

async function deliver(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    // Both browsers reject with these words, and with no code, when no listener is registered at the other end.
    if (error instanceof Error && /Receiving end does not exist|Could not establish connection/.test(error.message)) {
      throw new NobodyThere('No script of Clean Copy is there.');
    }
    throw error;
  }
}

function read(raw: unknown): unknown {
  const answer = parseAnswer(raw);
  if (answer === null) throw new NobodyThere('No script of Clean Copy is there.');
  if (!answer.ok) throw new Error(answer.message);
  return answer.output;
}
