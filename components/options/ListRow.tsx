import type { CosmeticList } from '../../core/lists/list';
import { useWording } from '../wording';
import { FileButton } from './FileButton';
import type { ListActions, ListChoice } from './lists-view';
import { UnusedLines } from './UnusedLines';

export interface ListRowProps {
  readonly list: CosmeticList;
  /** Whether a file is being read. */
  readonly isBusy: boolean;
  readonly onChange: (choice: ListChoice) => void;
  readonly onUpdate: (file: File) => void;
  readonly onRemove: () => void;
  readonly unused: () => ReturnType<ListActions['unused']>;
}

/** One list: what it holds, whether it is used, and what of it is not. */
export function ListRow({ list, isBusy, onChange, onUpdate, onRemove, unused }: ListRowProps) {
  const { say, locale } = useWording();
  const { name, counts, isOn, withGeneric, read } = list;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(read);
  return (
    <li>
      <div class="list-head">
        <label class="choice">
          <input
            type="checkbox"
            checked={isOn}
            aria-label={say('lists_use', name)}
            onChange={({ currentTarget }) => onChange({ isOn: currentTarget.checked })}
          />
          <span>
            <b dir="auto">{name}</b> <span class="choice-hint">{say('lists_filters', counts.forSites, day)}</span>
          </span>
        </label>
        <span class="list-acts">
          <FileButton
            label={say('lists_update')}
            name={say('lists_update_name', name)}
            accept=".txt,.text,text/plain"
            look="link-button"
            disabled={isBusy}
            onFile={onUpdate}
          />
          <button type="button" class="link-button" aria-label={say('lists_remove_name', name)} onClick={onRemove}>
            {say('lists_remove')}
          </button>
        </span>
      </div>
      {counts.generic > 0 && (
        <label class="choice list-more">
          <input
            type="checkbox"
            checked={withGeneric}
            disabled={!isOn}
            onChange={({ currentTarget }) => onChange({ withGeneric: currentTarget.checked })}
          />
          <span>{say('lists_generic', counts.generic)}</span>
        </label>
      )}
      {counts.network > 0 && <p class="hint list-more">{say('lists_network', counts.network)}</p>}
      {/* A newer file has other lines: they are read anew. */}
      {counts.unused > 0 && <UnusedLines key={read} number={counts.unused} unused={unused} />}
    </li>
  );
}
