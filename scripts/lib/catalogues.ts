import fs from 'node:fs';
import { remarking } from '../../core/remark.ts';
import { createWording, type Wording } from '../../core/wording.ts';
import { inRoot } from './root.mjs';

/** The phrases of a language, by their names. */
export type Catalogue = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** Languages the interface is translated to, by their folder. */
export const languages = (): string[] => fs.readdirSync(inRoot('public', '_locales')).sort();

/** The catalogue of a language, as it stands in its file. */
export const catalogueOf = (language: string): Catalogue =>
  JSON.parse(fs.readFileSync(inRoot('public', '_locales', language, 'messages.json'), 'utf8'));

/** The interface's words in a language, read from its catalogue as a browser reads it. */
export function wordingIn(language: string): Wording {
  const catalogue = catalogueOf(language);
  const wording = createWording((key, values) =>
    (catalogue[key]?.message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
      sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
    ),
  );
  return remarking(wording);
}
