/** How often an element is put back before the next frame is waited for, so that a page that fights does not hang. */
const AT_ONCE = 8;
/** After how many frames in a row in which it could not be kept that is given up. */
const LOST_FRAMES = 60;

/** What happens to an element that is held. */
export interface Holding {
  /** It was taken away, and is back. */
  readonly onBack: () => void;
  /** The page takes it away each time, and it is out now. Nothing more is done. */
  readonly onLost: () => void;
}

/**
 * Keeps an element in a document as the last child of its root, whatever the page does to its tree: takes the element out,
 * writes itself anew, or puts another root in place. Gives a function that lets go; the element stays where it is.
 */
export function holdIn(document: Document, element: Element, { onBack, onLost }: Holding): () => void {
  const view = document.defaultView;
  let root: Element | null = null;
  let [inFrame, lostFrames, ended] = [0, 0, false];
  const observer = new MutationObserver(() => look());
  const end = (): void => {
    ended = true;
    observer.disconnect();
  };
  const put = (): void => {
    document.documentElement.append(element);
    if (document.documentElement === root) return;
    root = document.documentElement;
    observer.observe(root, { childList: true });
  };
  const nextFrame = (): void => {
    lostFrames = inFrame > AT_ONCE ? lostFrames + 1 : 0;
    inFrame = 0;
    look();
  };
  const look = (): void => {
    // Between two roots there is none to be put into.
    if (ended || element.isConnected || document.documentElement === null) return;
    if (lostFrames > LOST_FRAMES) {
      end();
      onLost();
      return;
    }
    if (++inFrame === 1) view?.requestAnimationFrame(nextFrame);
    if (inFrame > AT_ONCE) return;
    put();
    onBack();
  };
  observer.observe(document, { childList: true });
  put();
  return end;
}
