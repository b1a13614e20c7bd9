import fs from 'node:fs';
import path from 'node:path';

/** A file of the project, with its path from the project's root in forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** All files below some folders whose names end in one of the given ways. Folders that are not there hold none. */
export function filesUnder(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => {
    const place = path.join(ROOT, folder);
    if (!fs.existsSync(place)) return [];
    return fs
      .readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((file) => endings.some((ending) => file.endsWith(ending)))
      .map((file) => readSource(`${folder}/${file.replaceAll(path.sep, '/')}`));
  });
}

/** A file by its path from the project's root. */
export function readSource(file: string): SourceFile {
  return { path: file, text: fs.readFileSync(path.join(ROOT, file), 'utf8') };
}

/** Whether there is such a file. */
export const exists = (file: string): boolean => fs.existsSync(path.join(ROOT, file));

/** The code without its comments; line numbers stay. Good enough for searching, not for running. */
export function withoutComments(code: string): string {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ');
  return code.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|[\s;{}(,])\/\/.*$/gm, (line) => blank(line));
}
