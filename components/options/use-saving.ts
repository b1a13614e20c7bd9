import { useRef, useState } from 'preact/hooks';

/**
 * Some settings, and how to change them: what is chosen shows at once and stays while it is being saved, as a slider that
 * is drawn on would else jump back. `save` must not reject.
 */
export function useSaving<T extends object>(
  saved: T,
  save: (patch: Partial<T>) => Promise<void>,
): [shown: T, change: (patch: Partial<T>) => void] {
  const [chosen, choose] = useState<Partial<T>>({});
  const saving = useRef(0);
  const change = (patch: Partial<T>) => {
    saving.current++;
    choose((before) => ({ ...before, ...patch }));
    void save(patch).then(() => {
      if (--saving.current === 0) choose({});
    });
  };
  return [{ ...saved, ...chosen }, change];
}
