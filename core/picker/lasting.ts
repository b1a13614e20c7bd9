/** A name as people write them: letters, digits, `-` and `_`, a letter first. What needs escaping is not worth it. */
const NAME = /^[A-Za-z][\w-]{2,59}$/;

/** What tools put before the names they make. */
const MADE =
  /^(?:css|emotion|svelte|astro|jsx|jss|tss|sc)-|^(?:ember|yui|uid|radix|headlessui|react-aria|mui|ng-tns|data-v)[-_]?\w*\d/;

/** What a thing is just now, or the words of a style framework for a single declaration: both say nothing of what it is. */
const STATE =
  /^(?:(?:is|has|js|ng)-)?(?:active|open(?:ed)?|closed|visible|hidden|show[ns]?|hide|load(?:ed|ing)|lazy(?:load(?:ed|ing)?)?|selected|current|focus(?:ed)?|hover|(?:dis|en)abled|sticky|stuck|fixed|ready|rendered|in-?view|first|last|odd|even|clearfix|initiali[sz]ed|animated|fade|collapsed|expanded|scope|binding|mobile|desktop|block|flex|grid|inline|inline-block|relative|absolute|static|container|truncate|italic|underline|uppercase|grow|shrink|row|col|wrapper|inner|outer)$/;
const STYLE =
  /^-?(?:[mp][trblxyse]?|[wh]|min-[wh]|max-[wh]|gap(?:-[xy])?|space-[xy]|text|font|bg|border(?:-[trblxyse])?|rounded(?:-[a-z]{1,2})?|shadow|leading|tracking|items|justify|self|content|place|order|col(?:-span)?|row(?:-span)?|z|top|left|right|bottom|inset(?:-[xy])?|overflow(?:-[xy])?|opacity|cursor|transition|object|flex|grid(?:-cols)?|line-clamp|whitespace|break|size)-(?:\d+|px|auto|full|screen|none|xs|sm|md|lg|\d?xl|base|center|start|end|between|around|evenly|left|right|top|bottom|middle|wrap|nowrap|col|row|reverse|bold|semibold|medium|normal|light|black|white|transparent|current|hidden|visible|scroll|cover|contain|tight|snug|relaxed|loose|min|max|fit|pointer|all|colors|opacity|[xytblrse]|words|[a-z]+-\d{2,3})$/;

/** What is left of made names without the part drawn by lot. */
const MADE_START = /^(?:css|emotion|svelte|astro|jsx|jss|tss|sc|mui|ember|yui|uid|radix|style|styles|item|id)$/i;

/** Whether a part of a name looks drawn by lot: digits among letters, capitals anywhere, no vowel, a long number. */
function isRandom(part: string): boolean {
  if (/\d{4}/.test(part)) return true;
  if (part.length < 5) return false;
  if (part.replace(/\d+|[A-Za-z]+/g, '.').length > 2) return true;
  const humps =
    part
      .replace(/\d+$/, '')
      .match(/[A-Z]?[a-z]*/g)
      ?.filter((hump) => hump !== '') ?? [];
  const isAllCapitals = /^[A-Z]+$/.test(part);
  if (!isAllCapitals && humps.length > 2 && part.length / humps.length < 2.5) return true;
  return /^[a-z]+$/.test(part) && !/[aeiouy]/.test(part);
}

/**
 * Whether the name of a class, an id or the like looks as if its site will still use it next month: made by people, for
 * what the thing is. Names that builds draw by lot, that style one declaration, or that tell a state do not.
 */
export function isLasting(name: string): boolean {
  if (!NAME.test(name) || MADE.test(name) || STATE.test(name) || STYLE.test(name)) return false;
  return !name.split(/[-_]+/).some(isRandom);
}

/** What is left of a name without its number in a row or the part drawn by lot, such as `ad-slot-`; `null` when nothing is. */
export function lastingStart(name: string): string | null {
  if (name.startsWith('_')) return null;
  const start = /^[A-Za-z][A-Za-z_-]*[-_]/.exec(name)?.[0] ?? '';
  for (
    let end = start.length;
    end > 3;
    end = start.lastIndexOf('-', end - 2) + 1 || start.lastIndexOf('_', end - 2) + 1
  ) {
    const part = start.slice(0, end);
    const bare = part.replace(/[-_]+$/, '').replace(/-sc$/, '');
    if (part !== name && bare.length > 3 && !STYLE.test(`${bare}-lg`) && !MADE_START.test(bare) && isLasting(bare))
      return bare === part.replace(/[-_]+$/, '') ? part : `${bare}-`;
  }
  return null;
}
