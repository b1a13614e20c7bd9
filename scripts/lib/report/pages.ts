import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Problem } from '../say.mjs';
import type { ReportPage } from './line.ts';

/**
 * Reads a list of pages: `[{ "id", "url", "file" }]`, `file` absolute or relative to the list.
 * @throws {Problem} Naming the entry when the list is not like that.
 */
export function readPageList(listFile: string): ReportPage[] {
  const entries = parse(listFile);
  if (!Array.isArray(entries)) throw new Problem(`${listFile} is not a list. It has to be [{ "id", "url", "file" }].`);
  const ids = new Set<string>();
  return entries.map((entry: unknown, index) => {
    const place = `${listFile}, entry ${index + 1}`;
    const page = pageOf(entry, place, path.dirname(listFile));
    if (ids.has(page.id)) throw new Problem(`${place}: the id “${page.id}” is used twice. Give each page its own.`);
    ids.add(page.id);
    return page;
  });
}

/** The page named on the command line; its id is the file's name. */
export function singlePage(file: string, url: string): ReportPage {
  return { id: path.basename(file).replace(/\.html?(\.gz)?$/i, ''), url, file };
}

/**
 * The bytes of a saved page, unpacked.
 * @throws {Error} With the reason, in words.
 */
export function readSavedPage({ file }: ReportPage): Buffer {
  try {
    const bytes = fs.readFileSync(file);
    return isGzip(bytes) || file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  } catch (error) {
    throw new Error(`The saved page could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Some collections name packed files `.html`, so the bytes decide and not the name. */
const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function parse(listFile: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(listFile, 'utf8'));
  } catch (error) {
    throw new Problem(`The list of pages could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function pageOf(entry: unknown, place: string, folder: string): ReportPage {
  const text = (key: string): string => {
    const value = typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined;
    if (typeof value !== 'string' || value === '') throw new Problem(`${place}: “${key}” has to be a text.`);
    return value;
  };
  return { id: text('id'), url: text('url'), file: path.resolve(folder, text('file')) };
}
