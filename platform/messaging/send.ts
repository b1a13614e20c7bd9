import type { BackgroundMessages, MessageInput, MessageName, MessageOutput } from '../../core/protocol';
import { trouble } from '../../core/trouble';
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
  const answer = await browser.tabs.sendMessage(tabId, wire(name, input), { frameId: 0 }).catch((error: unknown) => {
    // Both browsers reject with these words, and with no code, when no listener is registered at the other end.
    if (!/Receiving end does not exist|Could not establish connection/.test(String(error))) throw error;
    return null;
  });
  if (parseAnswer(answer) === null) throw new NobodyThere('No script of Clean Copy is there.');
  return output(read(answer), '');
}

/**
 * Asks the background script, which the browser wakes when it sleeps. `output` reads the answer. Throws `Mismatch` when that
 * cannot be read, else an `Error` in the browser's words or the other side's.
 */
export async function askBackground<N extends keyof BackgroundMessages>(
  name: N,
  input: MessageInput<N>,
  output: Shape<MessageOutput<N>>,
): Promise<MessageOutput<N>> {
  return output(read(await browser.runtime.sendMessage(wire(name, input))), '');
}

const wire = (name: MessageName, input: unknown): WireMessage => ({ to: ADDRESS, name, input });

function read(raw: unknown): unknown {
  const answer = parseAnswer(raw);
  if (answer === null) throw trouble('problem_no_answer');
  if (!answer.ok) throw new Error(answer.message);
  return answer.output;
}
