import type { SourceFile } from './sources.ts';

const EXPORT =
  /^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|interface|type|class|enum) (\w+)/;

/** A type that only names the values of the constant above it is explained there. */
const NAMES_VALUES = /^export type \w+ = \(typeof \w+\)\[number\];$/;

/** The props of a component are explained field by field, and by the component itself. */
const isProps = (name: string): boolean => name.endsWith('Props');

/** Exported names of a file that have no docstring right above them, with their line. */
export function undocumentedExports({ text }: SourceFile): { name: string; line: number }[] {
  const lines = text.split('\n');
  const named = new Set<string>();
  return lines.flatMap((line, index) => {
    const name = EXPORT.exec(line)?.[1];
    // Of an overloaded function only the first signature needs it.
    if (name === undefined || named.has(name) || isProps(name) || NAMES_VALUES.test(line)) return [];
    named.add(name);
    const above = lines[index - 1]?.trim() ?? '';
    return above.endsWith('*/') ? [] : [{ name, line: index + 1 }];
  });
}
