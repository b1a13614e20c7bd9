import { useEffect, useReducer } from 'preact/hooks';
import type { Edits } from './edits';

/** Shows a component anew whenever what is being edited changes. */
export function useEdits(edits: Edits): void {
  const [, showAnew] = useReducer((count: number) => count + 1, 0);
  useEffect(() => edits.watch(() => showAnew(undefined)), [edits]);
}
