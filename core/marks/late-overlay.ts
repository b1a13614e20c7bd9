import type { Overlay } from './overlay';

/**
 * An overlay that is made when there is something to show, as making it takes a script that most of the work does without.
 * Until then nothing is drawn or taken out; `ready` is called when it is there. After a failure, of which `failed` is told,
 * the next drawing tries again.
 */
export function createLateOverlay(
  make: () => Promise<Overlay>,
  ready: () => void,
  failed: (error: unknown) => void,
): Overlay {
  let overlay: Overlay | null = null;
  let isComing = false;

  const come = async (): Promise<void> => {
    isComing = true;
    try {
      overlay = await make();
      ready();
    } catch (error) {
      failed(error);
    }
    isComing = false;
  };

  return {
    takeOut: (findings) => overlay?.takeOut(findings) ?? null,
    forgive: (finding) => overlay?.forgive(finding),
    render(items) {
      if (overlay !== null) overlay.render(items);
      else if (items.length > 0 && !isComing) void come();
    },
    refresh: () => overlay?.refresh(),
    announce: (marked, taken) => overlay?.announce(marked, taken),
    remove: () => overlay?.remove(),
  };
}
