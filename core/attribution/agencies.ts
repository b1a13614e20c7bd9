import { nameKey } from '../rules/names';
import data from './agencies.json';

/** News agencies, and how outlets credit them. */
export interface AgencyWords {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /** Words before an agency's sign where a story ends: "Source", "avec". Case does not count. */
  credits: string[];
  /** Words and picture agencies that make such a line the credit of a picture. Case does not count. */
  pictures: string[];
  /** Agencies whose copy other outlets run. Signs that are also common words or initials of papers are left out. */
  agencies: Agency[];
}

/** A news agency, and the signs by which its copy is marked. */
export interface Agency {
  name: string;
  /** As written in datelines, credits and bylines; matched whole, in this case. */
  signs: string[];
}

const words: AgencyWords = data;
export const { credits: CREDITS, pictures: PICTURES, agencies: AGENCIES } = words;

const byKey = new Map<string, Agency>(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.signs].map((sign): [string, Agency] => [nameKey(sign), agency])),
);

/** The agency that goes by this name, as it stands in a byline of its own; `null` when none does. */
export function agencyNamed(name: string): Agency | null {
  return byKey.get(nameKey(name)) ?? null;
}

/** A name without the agency that follows it, as in "Jane Roe The Associated Press"; short signs are not cut off. */
export function withoutAgency(name: string): { name: string; agency: Agency | null } {
  for (const agency of AGENCIES) {
    const sign = agency.signs.find((candidate) => candidate.includes(' ') && name.endsWith(` ${candidate}`));
    if (sign !== undefined) return { name: name.slice(0, -sign.length).trim(), agency };
  }
  return { name, agency: null };
}
