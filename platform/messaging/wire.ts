import type { MessageName } from '../../core/protocol';
import { trouble } from '../../core/trouble';

/** Marks messages as ours among everything that may arrive at an extension's listeners. */
export const ADDRESS = 'clean-copy';

/** A message as it travels. `input` is parsed by who answers. */
export interface WireMessage {
  readonly to: typeof ADDRESS;
  readonly name: MessageName;
  readonly input: unknown;
}

/** An answer as it travels. `output` is parsed by who asked; `message` is what `troubleText` puts into words. */
export type WireAnswer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly message: string };

/** The name of a message that is ours, whatever else it holds; `null` for all others. */
export function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, name } = message as Partial<Record<keyof WireMessage, unknown>>;
  return to === ADDRESS && typeof name === 'string' ? name : null;
}

/** Reads an answer; `null` when nobody answered. */
export function parseAnswer(answer: unknown): WireAnswer | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return null;
  if (answer.ok === true) return { ok: true, output: 'output' in answer ? answer.output : undefined };
  const message = 'message' in answer ? answer.message : undefined;
  return { ok: false, message: typeof message === 'string' ? message : trouble('problem_unsaid').message };
}
