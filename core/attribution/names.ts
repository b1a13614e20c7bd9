import { agencyNamed, withoutAgency } from './agencies';
import { BIOGRAPHY, ITEM_BREAK, withoutOpening } from './byline-opening';
import type { BylineForms } from './byline-words';
import { cleanField } from './text';

/** What a byline names, each in the order given. */
export interface Named {
  readonly people: readonly string[];
  /** Agencies by the name we know them under, wherever they stand ("Anna Berg, dpa", "Ben Roth The Associated Press"). */
  readonly agencies: readonly string[];
  /** Bodies that stand for themselves ("Staff", "Editorial Board", an agency), as they are written. */
  readonly bodies: readonly string[];
}

/** How to read a byline. */
export interface NameOptions {
  readonly forms: BylineForms;
  /** Tells names of the page's own outlet. */
  readonly isOutlet?: (name: string) => boolean;
  /** Whether a single word can be a name: in a field that holds nothing else, not in running page text. */
  readonly loose?: boolean;
  /** Whether the text is the name of an organisation, to be taken whole. */
  readonly organisation?: boolean;
}

/** Longest text that can be a list of names; more is a biography. */
const LONGEST = 300;
const MOST_WORDS = 6;
// Persian and Indic names are spelt with joiners and non-joiners.
const NAME = /^[\p{Lu}\p{Lo}\p{Lt}"“(][\p{L}\p{M}\p{Join_Control}.'’`´"“”()\-‐ ·]*$/u;
/** Names people give themselves on blogs. */
const HANDLE = /^\p{Ll}[\p{Ll}\d._-]{2,30}$/u;
/** What systems name accounts where nobody does. */
const RANDOM = /\d\p{Ll}+\d|\d{5}/u;
const SMALL_NAME = /^\p{Ll}{3,} \p{Ll}{3,}$/u;
/** Words that stay small inside names. */
const SMALL =
  /^(?:de|del|della|der|di|da|das|do|dos|du|la|le|van|von|den|vom|zu|zum|zur|ten|ter|el|al|bin|ibn|ben|bint|y|e|af|av|und|of|d|l|st|mc|och|dit|tot|op|in|het)$/i;
/** Degrees and the like after a name: "MD", "PhD", "CFP®". */
const DEGREE =
  /^(?:\p{Lu}\.?){1,6}[®™]?$|^(?:Ph\.?D|Psy\.?D|Ed\.?D|M\.?Sc|B\.?Sc|Dipl\.?|Mag\.?|Jr\.?|Sr\.?|Esq\.?)\.?$/u;
/** Degrees that agencies share their letters with: physician assistant, associate of arts, nurse practitioner. */
const DEGREE_OR_AGENCY = /^(?:PA|AA|ANP)$/;
/** "For The Lindmouth Ledger" behind a full name. */
const ON_BEHALF = /(?<=^\p{Lu}[^\s,;|]+ \p{Lu}[^,;|\n]+)\s+[Ff](?:or|ür)\s+(?:the\s+)?\p{Lu}[^\n,;|]*/u;
/** Two capitals inside one word come from texts glued together ("SizeSmallLarge"). */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}/u;

/** Sorts what a byline says into people, agencies and bodies. */
export function namesIn(raw: string, options: NameOptions): Named {
  const { forms, isOutlet = () => false } = options;
  const named: Sorting = { people: [], agencies: [], bodies: [] };
  const text = fieldLines(raw).replace(/https?:\/\/\S+|[([]?[^\s()[\]]+@\S+\.\w+[)\]]?|(?<=^|\s)@\w+/g, ' ');
  if (text.length > LONGEST) return named;
  const { rest, opened } = withoutOpening(text, forms);
  const bare = rest.replace(ON_BEHALF, '');
  const agency = agencyNamed(bare);
  if (agency !== null) {
    named.agencies.push(agency.name);
    named.bodies.push(bare);
  } else if (options.organisation || isOutlet(bare)) named.bodies.push(...(bare === '' ? [] : [bare]));
  else {
    // Behind "By" even a single word is a name, but only the first: roles, places and labels follow.
    for (const [index, item] of bare.split(ITEM_BREAK).entries()) {
      const first = opened && index === 0 && /^[\p{Lu}\p{Lo}]/u.test(item);
      sortItem(item, named, first ? { ...options, loose: true } : options);
    }
  }
  return named;
}

interface Sorting {
  readonly people: string[];
  readonly agencies: string[];
  readonly bodies: string[];
}

/**
 * One item may join names ("Anna Berg and Ben Roth"), or be one body whose name holds such a word ("Center for Drug
 * Evaluation and Research", "Telegram & Gazette"). What follows a role belongs to it ("Editor and Master Gardener").
 */
function sortItem(item: string, named: Sorting, options: NameOptions): void {
  const { forms } = options;
  const pieces = item
    .split(forms.join)
    .map((piece) => tidy(piece ?? '', forms))
    .filter((piece) => piece !== '');
  const last = pieces.at(-1) ?? '';
  const isBody =
    pieces.length > 1 && (forms.body.test(pieces[0] ?? '') || (!last.includes(' ') && forms.body.test(last)));
  if (isBody && agencyNamed(last) === null) {
    add(named.bodies, tidy(item, forms));
    return;
  }
  for (const titled of pieces) {
    const piece = titled.replace(forms.titleBehind, '');
    // What bears a title is a name, also where names are one word.
    sortPiece(piece, named, piece === titled ? options : { ...options, loose: true });
    if (forms.role.test(piece)) return;
  }
}

function sortPiece(piece: string, named: Sorting, { forms, isOutlet = () => false, loose }: NameOptions): void {
  if (piece === '' || /^(?:undefined|null|none|unknown|anonymous|n\/a)$/i.test(piece)) return;
  const agency = agencyNamed(piece);
  if (named.people.length > 0 && DEGREE.test(piece) && (agency === null || DEGREE_OR_AGENCY.test(piece))) return;
  const { name, agency: trailing } = withoutAgency(piece);
  if (trailing !== null) add(named.agencies, trailing.name);
  if (agency !== null) {
    add(named.agencies, agency.name);
    add(named.bodies, piece);
  } else if (isOutlet(name) || forms.body.test(name)) add(named.bodies, name);
  else if (isPersonName(name, forms, loose)) add(named.people, capitals(name));
  else if (/^the\s/i.test(name) && name.length < 60) add(named.bodies, name);
}

function add(list: string[], name: string): void {
  if (!list.some((known) => known.toLowerCase() === name.toLowerCase())) list.push(name);
}

/** The text as shown, its line breaks kept: they part names. */
function fieldLines(raw: string): string {
  return raw
    .split('\n')
    .map(cleanField)
    .filter((line) => line !== '' && !BIOGRAPHY.test(line))
    .join('\n');
}

/** A piece of a byline without its opening words, brackets and closing marks. */
function tidy(piece: string, forms: BylineForms): string {
  return withoutOpening(piece, forms)
    .rest.replace(/^\s+/, '')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
    .replace(/^[\s"“”'’*–—.-]+|[\s"“”*:–—-]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim();
}

/** Whether a text has the shape of a person's name; with `loose` a single word will do. */
export function isPersonName(text: string, { role, furniture }: BylineForms, loose = false): boolean {
  const parts = text.split(' ');
  if (text.length < 2 || text.length > 60 || parts.length > MOST_WORDS) return false;
  if (role.test(text) || furniture.test(text) || GLUED.test(text)) return false;
  if (parts.length === 1 && !loose) return false;
  if (!NAME.test(text)) return loose && ((HANDLE.test(text) && !RANDOM.test(text)) || SMALL_NAME.test(text));
  return parts.every((part) => SMALL.test(part) || !/^\p{Ll}{2,}/u.test(part));
}

/** Names in capitals brought to the usual form: "ANNA BERG" → "Anna Berg". Short ones are initials and stay. */
function capitals(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || name.length < 6 || !name.includes(' ')) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    word.length < 3 ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
