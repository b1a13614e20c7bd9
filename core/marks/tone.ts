/** Whether the page itself is light or dark, whatever the system prefers: our marks lie on the page's own ground. */
export type Tone = 'light' | 'dark';

/** The tone of the page's ground, read from the background of its body or root, else from its colour scheme. */
export function toneOf(document: Document): Tone {
  const view = document.defaultView;
  const root = document.documentElement;
  if (view === null || root === null) return 'light';
  for (const element of [document.body, root]) {
    const luminance = element === null ? null : luminanceOf(view.getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(root).colorScheme ?? '';
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** 0 (black) to 1 (white) by the usual weights of the eye; `null` for a see-through colour or one in another notation. */
function luminanceOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || !(alpha > 0.5)) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
