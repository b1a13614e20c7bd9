import { useId, useRef, useState } from 'preact/hooks';
import { groupName } from '../../core/groups';
import { type CosmeticList, LIST_KINDS, type ListKind } from '../../core/lists/list';
import { troubleText } from '../../core/trouble';
import { useWording } from '../wording';
import { FileButton } from './FileButton';
import { ListRow } from './ListRow';
import type { FileProgress, ListActions } from './lists-view';
import { usePassing } from './use-passing';

export interface ListsProps {
  readonly lists: readonly CosmeticList[];
  readonly actions: ListActions;
}

/** The file that is being read: its name, and which share of it is done. */
interface Reading {
  readonly name: string;
  readonly share: number;
}

interface Told {
  readonly words: string;
  readonly isTrouble: boolean;
  /** Puts back what was removed. */
  readonly undo?: () => Promise<CosmeticList>;
}

/** The lists of cosmetic filters the reader brought: add one, switch it, bring a newer file, remove it. */
export function Lists({ lists, actions }: ListsProps) {
  const wording = useWording();
  const { say } = wording;
  const [reading, setReading] = useState<Reading | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const [kind, setKind] = useState<ListKind>('ad');
  const status = useRef<HTMLParagraphElement>(null);
  // What was removed can be put back for as long as it is told.
  usePassing(status, told !== null && told.undo === undefined, () => tell(null));
  const follow = (work: Promise<Omit<Told, 'isTrouble'>>): Promise<void> =>
    work.then(
      (done) => tell({ ...done, isTrouble: false }),
      (error: unknown) => tell({ words: troubleText(error, wording), isTrouble: true }),
    );
  /** The button goes, and with it the focus. */
  const stay = (): void => status.current?.focus();
  const read = (file: File, work: (progress: FileProgress) => Promise<CosmeticList>): void => {
    const progress: FileProgress = (share) => setReading({ name: file.name, share });
    progress(0);
    tell(null);
    const done = work(progress).then(({ name }) => ({ words: say('lists_added', name) }));
    void follow(done).then(() => setReading(null));
  };
  return (
    <>
      {lists.length === 0 ? (
        <p class="soft">{say('lists_none')}</p>
      ) : (
        <ul class="rows lists">
          {lists.map((list) => (
            <ListRow
              key={list.id}
              list={list}
              isBusy={reading !== null}
              onChange={(choice) =>
                void follow(actions.onChange(list.id, choice).then(() => ({ words: say('options_saved') })))
              }
              onUpdate={(file) => read(file, (progress) => actions.onUpdate(list, file, progress))}
              onRemove={() => {
                const removed = actions.onRemove(list);
                void follow(removed.then((undo) => ({ words: say('lists_removed', list.name), undo })));
                stay();
              }}
              unused={() => actions.unused(list.id)}
            />
          ))}
        </ul>
      )}
      <div class="list-add">
        <FileButton
          label={say('lists_add')}
          accept=".txt,.text,text/plain"
          disabled={reading !== null}
          onFile={(file) => read(file, (progress) => actions.onAdd(file, kind, progress))}
        />
        <KindChoice kind={kind} onKind={setKind} />
      </div>
      <ReadingBar reading={reading} />
      <p class={told?.isTrouble ? 'trouble' : 'hint'} role="status" ref={status} tabIndex={-1}>
        {told?.words}{' '}
        {told?.undo !== undefined && (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              const back = told.undo?.();
              if (back !== undefined) void follow(back.then(({ name }) => ({ words: say('lists_put_back', name) })));
              stay();
            }}
          >
            {say('lists_undo')}
          </button>
        )}
      </p>
    </>
  );
}

function KindChoice({ kind, onKind }: { readonly kind: ListKind; readonly onKind: (kind: ListKind) => void }) {
  const wording = useWording();
  const id = useId();
  return (
    <span class="list-kind">
      <label for={id} class="hint">
        {wording.say('lists_as')}
      </label>
      <select
        id={id}
        onChange={({ currentTarget: { value } }) => onKind(LIST_KINDS.find((one) => one === value) ?? kind)}
      >
        {LIST_KINDS.map((one) => (
          <option key={one} value={one} selected={one === kind}>
            {groupName(one, wording)}
          </option>
        ))}
      </select>
    </span>
  );
}

function ReadingBar({ reading }: { readonly reading: Reading | null }) {
  const { say } = useWording();
  const id = useId();
  if (reading === null) return null;
  return (
    <p class="list-reading">
      <label for={id}>{say('lists_reading', reading.name)}</label>
      <progress id={id} value={reading.share} />
    </p>
  );
}
