import fs from 'node:fs';
import path from 'node:path';
import { type Expectation, parseExpectation } from './expectation.ts';
import { largePage } from './large.ts';

const FOLDER = path.resolve(import.meta.dirname);

/** Pages too large to be kept as files. */
const GENERATED: Readonly<Record<string, () => string>> = {
  'large--100000-nodes': () => largePage(100_000),
};

/** One of our own pages and what it must give. */
export interface OwnPage {
  /** File name without its ending: `<kind or layout>--<case>`. */
  readonly name: string;
  readonly html: string;
  readonly expected: Expectation;
}

/** The page of that name. Throws, in words, when the page or its expectation is missing or cannot be read. */
export function ownPage(name: string): OwnPage {
  const expected = parseExpectation(JSON.parse(fs.readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')), name);
  const make = GENERATED[name];
  if (expected.generated !== (make !== undefined)) throw new Error(`${name}: “generated” and the generators differ.`);
  return { name, html: make?.() ?? fs.readFileSync(path.join(FOLDER, `${name}.html`), 'utf8'), expected };
}

/** Names of all pages and of all expectations, each once; `ownPage` throws for those that lack the other half. */
export function ownPageNames(): string[] {
  const files = fs.readdirSync(FOLDER).filter((file) => /\.(html|json)$/.test(file));
  const names = [...files.map((file) => file.replace(/\.(html|json)$/, '')), ...Object.keys(GENERATED)];
  return [...new Set(names)].sort();
}
