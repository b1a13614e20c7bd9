/** Names of functions in selectors that only blockers with code of their own for them can do. */
const OPERATORS = new Set([
  '-abp-contains',
  '-abp-has',
  '-abp-properties',
  'contains',
  'has-text',
  'if',
  'if-not',
  'matches-attr',
  'matches-css',
  'matches-css-after',
  'matches-css-before',
  'matches-media',
  'matches-path',
  'matches-prop',
  'matches-property',
  'min-text-length',
  'nth-ancestor',
  'others',
  'properties',
  'remove',
  'remove-attr',
  'remove-class',
  'shadow',
  'style',
  'upward',
  'watch-attr',
  'xpath',
]);

/** The first procedural operator of a selector the browser cannot read; `null` when it holds none. */
export function operatorIn(selector: string): string | null {
  for (const [, name = ''] of selector.matchAll(/:(-?[a-z][a-z-]*)\(/g)) if (OPERATORS.has(name)) return name;
  return null;
}
