import { useId } from 'preact/hooks';
import { useWording } from '../../wording';
import type { Listed } from './listed';
import { SIGNS, signHint, signName } from './Sign';
import type { Search } from './search';

export interface OutletSearchProps {
  readonly search: Search;
  readonly all: readonly Listed[];
  readonly onSearch: (search: Search) => void;
}

/** A field to find an outlet by its name, address or alias, and the signs some of them bear. */
export function OutletSearch({ search, all, onSearch }: OutletSearchProps) {
  const wording = useWording();
  const { say, number } = wording;
  const id = useId();
  const signs = SIGNS.map((sign) => ({ sign, some: all.filter((one) => one.signs.includes(sign)).length })).filter(
    ({ sign, some }) => some > 0 || search.sign === sign,
  );
  return (
    <search class="outlet-search">
      <div class="find">
        <label for={id}>{say('options_outlets_find')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          placeholder={say('rules_find_hint')}
          value={search.words}
          onInput={({ currentTarget }) => onSearch({ ...search, words: currentTarget.value })}
        />
      </div>
      {signs.length > 0 && (
        <fieldset class="sign-choice">
          <legend>{say('rules_show_only')}</legend>
          {signs.map(({ sign, some }) => (
            <button
              key={sign}
              type="button"
              class="sign-button"
              aria-pressed={search.sign === sign}
              onClick={() => onSearch({ ...search, sign: search.sign === sign ? null : sign })}
            >
              {signName(sign, wording)} <b>{number(some)}</b>
            </button>
          ))}
        </fieldset>
      )}
      {search.sign !== null && <p class="hint">{signHint(search.sign, wording)}</p>}
    </search>
  );
}
