import type { AttributionSources, FieldSource, FlagEntry, OutletRule, Place } from './rule';

/** The fields of an attribution whose places a rule can tell. */
export const ATTRIBUTED = ['outlet', 'outletUrl', 'authors', 'published', 'original', 'title'] as const;

/** The parts of a rule that are lists of lines; each field of an attribution is a part. */
export const RULE_PARTS = [
  'aliases',
  'hosts',
  'notHosts',
  'paths',
  'notPaths',
  'parts',
  'story',
  'flag',
  'keep',
  ...ATTRIBUTED,
] as const;
export type RulePart = (typeof RULE_PARTS)[number];

/** A part of a site with a host and a name of its own. */
export type NamedPart = NonNullable<OutletRule['parts']>[number];

/** One line of a rule: a name, host or path is a text, everything else an object. */
export type Line = string | NamedPart | Place | FlagEntry | FieldSource;

const isAttributed = (part: RulePart): part is keyof AttributionSources => ATTRIBUTED.some((one) => one === part);

/** The lines of a part, none when the rule has no such part. */
export function linesIn(rule: OutletRule, part: RulePart): readonly Line[] {
  return (isAttributed(part) ? rule.attribution?.[part] : rule[part]) ?? [];
}

/** The rule with these lines in a part; a part without lines is left out. The lines have to be of that part. */
export function withLinesIn(rule: OutletRule, part: RulePart, lines: readonly Line[]): OutletRule {
  if (!isAttributed(part)) return withField(rule, part, lines.length > 0 ? [...lines] : undefined);
  const { [part]: _, ...others } = rule.attribution ?? {};
  const attribution = lines.length > 0 ? { ...others, [part]: [...lines] } : others;
  return withField(rule, 'attribution', Object.keys(attribution).length > 0 ? attribution : undefined);
}

/** The rule with another value in a field, or without the field. */
export function withField(rule: OutletRule, field: keyof OutletRule, value: unknown): OutletRule {
  const { [field]: _, ...others } = rule;
  // Fields a rule must have are only ever replaced; what comes in here was read by `parseRule` or is read by it next.
  return (value === undefined ? others : { ...rule, [field]: value }) as OutletRule;
}

/**
 * What a line is known by within its part: what it looks for. Lines that look for the same and differ in what they say of
 * it (kind, when it was seen) have the same key.
 */
export function lineKey(line: Line): string {
  if (typeof line === 'string') return line;
  if ('host' in line) return line.host;
  if ('text' in line && line.text !== undefined) return `text: ${line.text}`;
  if ('phrase' in line && line.phrase !== undefined) return `phrase: ${line.phrase}`;
  if ('jsonLd' in line && line.jsonLd !== undefined) return `jsonLd: ${line.jsonLd}`;
  const attribute = 'attribute' in line && line.attribute !== undefined ? ` @${line.attribute}` : '';
  return `${line.selector ?? ''}${attribute}`;
}
