import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWording } from '../../wording';
import type { Problems } from './problems';
import { useAfterPress } from './use-after-press';

/** Which of the problems of a form are shown: those of fields the reader is done with, or all after trying to save. */
export function useProblems(found: Problems): {
  readonly problemOf: (field: string) => string | null;
  readonly leave: (field: string) => void;
  readonly isLeft: (field: string) => boolean;
  /** Shows all that is wrong, then calls back. */
  readonly showAll: (shown: () => void) => void;
} {
  const { say } = useWording();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  /** How often all was asked for. */
  const [round, setRound] = useState(0);
  const afterPress = useAfterPress();
  const then = useRef<(() => void) | null>(null);
  useLayoutEffect(() => then.current?.(), [round]);
  const isLeft = (field: string): boolean => round > 0 || left.has(field);
  return {
    isLeft,
    problemOf: (field) => {
      const problem = isLeft(field) ? found.get(field) : undefined;
      return problem === undefined ? null : say(problem.phrase, ...problem.values);
    },
    leave: (field) => {
      if (!left.has(field)) afterPress(() => setLeft((before) => new Set([...before, field])));
    },
    showAll: (shown) => {
      then.current = shown;
      setRound((before) => before + 1);
    },
  };
}
