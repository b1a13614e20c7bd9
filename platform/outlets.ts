import type { OutletRule } from '../core/rules/rule';

/** The built-in rules, by file name. The files are checked against their schema when the project is tested. */
export const OUTLETS: readonly OutletRule[] = Object.values(
  import.meta.glob<OutletRule>(['../outlets/*.json', '!../outlets/*.schema.json'], { eager: true, import: 'default' }),
);
