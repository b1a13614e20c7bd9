import type { Overlay } from './overlay';
import type { OverlayItem } from './view';

/**
 * An overlay that is made when there is something to draw, as making it takes a script that most of the work does without.
 * What is asked of it meanwhile is done then; only the latest counts. After a failure, of which `failed` is told, the next
 * drawing tries again.
 */
export function createLateOverlay(make: () => Promise<Overlay>, failed: (error: unknown) => void): Overlay {
  let overlay: Overlay | null = null;
  let isComing = false;
  let items: readonly OverlayItem[] = [];
  let said = '';

  const come = async (): Promise<void> => {
    isComing = true;
    try {
      overlay = await make();
      overlay.render(items);
      overlay.announce(said);
    } catch (error) {
      failed(error);
    }
    isComing = false;
  };

  return {
    render(wanted) {
      items = wanted;
      if (overlay !== null) overlay.render(items);
      else if (items.length > 0 && !isComing) void come();
    },
    refresh: () => overlay?.refresh(),
    show: (id) => overlay?.show(id) ?? false,
    announce(words) {
      said = words;
      overlay?.announce(words);
    },
    remove() {
      items = [];
      said = '';
      overlay?.remove();
    },
  };
}
