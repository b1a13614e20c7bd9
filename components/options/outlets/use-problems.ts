import { useEffect, useRef, useState } from 'preact/hooks';
import { useWording } from '../../wording';
import type { Problems } from './problems';

/** Which of the problems of a form are shown: those of fields the reader is done with, or all after trying to save. */
export function useProblems(found: Problems): {
  readonly problemOf: (field: string) => string | null;
  readonly leave: (field: string) => void;
  /** Shows all that is wrong, then calls back. */
  readonly showAll: (shown: () => void) => void;
} {
  const { say } = useWording();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = useState(false);
  const then = useRef<(() => void) | null>(null);
  useEffect(() => {
    then.current?.();
    then.current = null;
  });
  return {
    problemOf: (field) => {
      const problem = isAll || left.has(field) ? found.get(field) : undefined;
      return problem === undefined ? null : say(problem.phrase, ...problem.values);
    },
    leave: (field) => setLeft((before) => (before.has(field) ? before : new Set([...before, field]))),
    showAll: (shown) => {
      then.current = shown;
      setAll(true);
      // Shown anew also where all was shown before.
      setLeft((before) => new Set(before));
    },
  };
}
