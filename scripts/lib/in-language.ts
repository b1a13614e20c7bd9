import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { catalogueOf, languages } from './catalogues.ts';
import { Problem } from './say.mjs';

/**
 * A copy of an unpacked build that speaks another language in an English browser: that language's catalogue stands where
 * the English one was, with English for what it lacks, as browsers do. Debian's Chromium speaks nothing but English.
 * Gives the copy's folder; the caller removes it.
 */
export function buildIn(extension: string, language: string): string {
  if (!languages().includes(language)) {
    throw new Problem(`There is no catalogue for “${language}”. Languages: ${languages().join(', ')}.`);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `clean-copy-${language}-`));
  fs.cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, '_locales', 'en', 'messages.json');
  fs.writeFileSync(file, JSON.stringify({ ...catalogueOf('en'), ...catalogueOf(language) }));
  return folder;
}
