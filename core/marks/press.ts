/** Calls back when the reader presses a button; a click that a script makes up is none. */
export function onPress(button: HTMLButtonElement, act: () => void): void {
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) act();
  });
}
