import { ledgerProblemText } from '../../core/detect/problem-text';
import { hostOf } from '../../core/rules/match';
import { ruleProblemText } from '../../core/rules/usable';
import { settingsProblemText } from '../../core/settings-problem';
import { useWording } from '../wording';
import type { OptionsView } from './view';

/** What of the settings could not be read. */
export function Problems({ problems }: Pick<OptionsView, 'problems'>) {
  const wording = useWording();
  return (
    <>
      {problems
        .map((problem) => settingsProblemText(problem, wording))
        .map((words) => (
          <p class="trouble" role="alert" key={words}>
            {words}
          </p>
        ))}
    </>
  );
}

/** Rules and checks that do not do all they should, here or on an open page; each is told once. */
export function RuleProblems({ ruleProblems, reports }: Pick<OptionsView, 'ruleProblems' | 'reports'>) {
  const wording = useWording();
  const told = new Set([
    ...ruleProblems.map((problem) => ruleProblemText(problem, wording)),
    ...reports.flatMap(({ url, problems }) =>
      problems.map((problem) =>
        wording.say('options_on_page', hostOf(url) ?? url, ledgerProblemText(problem, wording)),
      ),
    ),
  ]);
  if (told.size === 0) return null;
  return (
    <ul class="trouble" aria-label={wording.say('options_rule_problems')}>
      {[...told].map((words) => (
        <li key={words}>
          <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}
