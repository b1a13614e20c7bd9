import { remark } from '../remark';
import { detectorId, FIELD_CHECKS, LINE_CHECKS, ruleId } from './checks';
import { ATTRIBUTED } from './lines';
import { migrate, versionOf } from './migrate';
import { type OutletRule, RULE_VERSION } from './rule';
import { type Check, eachOf, fields, list, literal, oneOf, optional, text } from './shape';

const rule: Check = fields({
  $schema: optional(text({ most: 300 })),
  version: literal(RULE_VERSION),
  id: ruleId,
  role: FIELD_CHECKS.role,
  name: FIELD_CHECKS.name,
  aliases: optional(list(LINE_CHECKS.aliases)),
  url: FIELD_CHECKS.url,
  hosts: list(LINE_CHECKS.hosts, { least: 1 }),
  atInstall: optional(FIELD_CHECKS.atInstall),
  notHosts: optional(list(LINE_CHECKS.notHosts)),
  paths: optional(list(LINE_CHECKS.paths, { least: 1 })),
  notPaths: optional(list(LINE_CHECKS.notPaths)),
  parts: optional(list(LINE_CHECKS.parts)),
  mode: optional(FIELD_CHECKS.mode),
  reader: optional(FIELD_CHECKS.reader),
  story: optional(list(LINE_CHECKS.story)),
  flag: optional(list(LINE_CHECKS.flag, { most: 500 })),
  keep: optional(list(LINE_CHECKS.keep)),
  detectors: optional(eachOf(detectorId, oneOf([true, false]))),
  attribution: optional(
    fields(Object.fromEntries(ATTRIBUTED.map((field) => [field, optional(list(LINE_CHECKS[field]))]))),
  ),
});

/**
 * Reads an outlet rule from data of unknown origin (a file, storage, a message), older versions included. `problem` is a
 * remark: the place in the data and what is wrong there; nothing of a bad rule is used.
 */
export function parseRule(data: unknown): { rule: OutletRule } | { problem: string } {
  const strange = versionProblem(data);
  if (strange !== null) return { problem: strange };
  const migrated = migrate(data);
  const problem = rule(migrated, '');
  return problem === null ? { rule: migrated as OutletRule } : { problem };
}

/** What is wrong with the version that data says it is of; `null` when that can be read, or none is said. */
export function versionProblem(data: unknown): string | null {
  const version = versionOf(data);
  if (version === null || (version <= RULE_VERSION && version >= 1 && Number.isInteger(version))) return null;
  return remark('version', 'remark_format', version, RULE_VERSION);
}
