import type { Wording } from './wording';

/**
 * What of the stored settings could not be read: all of them, those of a `version` that is not known, one `value` by the
 * name it is stored under (`reader.font`), or the mode of one site.
 */
export type SettingsProblem =
  | { readonly what: 'all' }
  | { readonly what: 'version'; readonly version: string }
  | { readonly what: 'value'; readonly key: string }
  | { readonly what: 'mode'; readonly site: string };

/** The problem in a sentence that also says what holds instead. */
export function settingsProblemText(problem: SettingsProblem, { say }: Wording): string {
  switch (problem.what) {
    case 'all':
      return say('problem_settings_all');
    case 'version':
      return say('problem_settings_version', problem.version);
    case 'value':
      return say('problem_settings_value', problem.key);
    case 'mode':
      return say('problem_settings_mode', problem.site);
  }
}
