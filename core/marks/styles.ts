/**
 * Gives a shadow root its style sheet. A constructed sheet is tried first: no page policy can refuse it. Firefox refuses
 * it to extension scripts, whose `<style>` elements it exempts from page policy instead.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const document = root.ownerDocument;
  const view = document.defaultView;
  try {
    if (view === null) throw new TypeError('A document without a window has no constructed style sheets.');
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
