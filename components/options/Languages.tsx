import { INTERFACE_LANGUAGES, languageOf, nameIn, ownName } from '../../core/languages';
import { useWording } from '../wording';
import type { OptionsActions, OptionsView } from './view';

export interface LanguagesProps extends Pick<OptionsView, 'recognised'> {
  readonly onLanguages: OptionsActions['onLanguages'];
}

/** Which language the interface speaks and where that is set, and in which languages pages are understood. */
export function Languages({ recognised, onLanguages }: LanguagesProps) {
  const { say, count, locale } = useWording();
  const own = languageOf(locale);
  const names = recognised.map((language) => nameIn(language, locale)).sort((a, b) => a.localeCompare(b, locale));
  return (
    <>
      <h3>{say('options_languages_own')}</h3>
      <p>{say('options_languages_now', nameIn(own, locale))}</p>
      <ul class="languages">
        {INTERFACE_LANGUAGES.map((language) => (
          <li key={language} lang={language} dir="auto" aria-current={language === own ? 'true' : undefined}>
            {ownName(language)}
          </li>
        ))}
      </ul>
      {onLanguages === null ? (
        <p class="hint">{say('options_languages_where')}</p>
      ) : (
        <button type="button" class="button" onClick={() => void onLanguages()}>
          {say('options_languages_change')}
        </button>
      )}
      <h3>{say('options_languages_pages')}</h3>
      <p class="hint">{say('options_languages_pages_text')}</p>
      <details class="folded">
        <summary>{count('options_languages_known', names.length)}</summary>
        <p>{new Intl.ListFormat(locale).format(names)}</p>
      </details>
    </>
  );
}
