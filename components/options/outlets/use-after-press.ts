import { useEffect, useRef } from 'preact/hooks';

/**
 * Puts off what would move the page under a pointer that is just pressing something: that click would miss. Gives a
 * function that does a thing at once, or while a button of the mouse is down, after the click.
 */
export function useAfterPress(): (act: () => void) => void {
  const isPressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = (): void => {
      isPressed.current = true;
    };
    const release = (): void => {
      isPressed.current = false;
      // The click follows in the same turn of the browser.
      setTimeout(() => {
        for (const act of waiting.current.splice(0)) act();
      });
    };
    addEventListener('mousedown', press, true);
    addEventListener('mouseup', release, true);
    addEventListener('dragend', release, true);
    return () => {
      removeEventListener('mousedown', press, true);
      removeEventListener('mouseup', release, true);
      removeEventListener('dragend', release, true);
    };
  }, []);
  return (act) => {
    if (isPressed.current) waiting.current.push(act);
    else act();
  };
}
