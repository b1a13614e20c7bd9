import path from 'node:path';
import { type SourceFile, withoutComments } from './sources.ts';

/** Something a file imports: a path from the project's root, or the name of a package. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly isPackage: boolean;
}

const IMPORT =
  /\b(?:import|export)\b[^'"`;=]*?\bfrom\s*(['"])(.+?)\1|\bimport\s*\(?\s*(['"])(.+?)\3|\bglob\(\s*(['"])(.+?)\5/g;

/** What a file imports, also dynamically, for types only, or by a glob. */
export function importsOf({ path: file, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[4] ?? match[6] ?? '';
    if (name.startsWith('.')) {
      return { from: file, target: path.posix.join(path.posix.dirname(file), name), isPackage: false };
    }
    // WXT's aliases for the project's root.
    const alias = /^(?:@@|~~|@|~)\/(.+)$/.exec(name);
    if (alias) return { from: file, target: alias[1] ?? '', isPackage: false };
    return { from: file, target: name, isPackage: true };
  });
}
