import { useState } from 'preact/hooks';
import type { Mode } from '../../../core/rules/rule';
import type { Settings } from '../../../core/settings';
import { useWording } from '../../wording';
import { Deeds } from './Deeds';
import { type Listed, listedOutlets } from './listed';
import { NewOutlet } from './NewOutlet';
import { NoOutlet } from './NoOutlet';
import { OutletGroups } from './OutletGroups';
import { OutletRow, type OutletRowProps } from './OutletRow';
import { OutletSearch } from './OutletSearch';
import type { RuleActions, RulesView } from './outlets-view';
import { isFound, NO_SEARCH } from './search';
import { useEdits } from './use-edits';

export interface OutletsProps {
  readonly rules: RulesView;
  readonly settings: Settings;
  readonly actions: RuleActions;
  readonly onMode: (site: string, mode: Mode) => void;
  /** Takes the reader's choice for a site back. */
  readonly onForget: (site: string) => void;
}

/** Every outlet there is a rule for, to be found, switched and opened; the ways to a new one. */
export function Outlets({ rules, settings, actions, onMode, onForget }: OutletsProps) {
  const { count, locale } = useWording();
  useEdits(actions.edits);
  const [search, setSearch] = useState(NO_SEARCH);
  const all = listedOutlets(rules.inUse, rules.health, settings, actions.edits.unsaved(), locale);
  const found = all.filter((listed) => isFound(listed, search, locale));
  const isSearching = search.words.trim() !== '' || search.sign !== null;
  const row = (listed: Listed) => {
    const props: OutletRowProps = { listed, settings, onMode, onForget };
    return <OutletRow key={listed.site.id} {...props} />;
  };
  return (
    <>
      <OutletSearch search={search} all={all} onSearch={setSearch} />
      <NewOutlet rules={rules} actions={actions} />
      <p class="visually-hidden" role="status">
        {isSearching ? count('rules_found', found.length) : ''}
      </p>
      <Deeds inUse={rules.inUse} actions={actions} />
      {isSearching && found.length === 0 && <NoOutlet words={search.words} actions={actions} />}
      {isSearching ? <ul class="rows">{found.map(row)}</ul> : <OutletGroups all={all} row={row} />}
    </>
  );
}
