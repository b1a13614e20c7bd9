import type { ListActions } from '../../components/options/lists-view';
import type { OptionsView } from '../../components/options/view';
import type { CosmeticList } from '../../core/lists/list';
import { importList } from '../../platform/list-import';
import { allLists, changeList, removeList, unusedLines } from '../../platform/list-store';

/** What the reader can do with lists of cosmetic filters. */
export function listActions(change: (part: Partial<OptionsView>) => void): ListActions {
  const follow = async <T>(done: T): Promise<T> => {
    change({ lists: await allLists() });
    return done;
  };
  const read = async (
    file: File,
    use: Parameters<typeof importList>[1],
    progress: (share: number) => void,
  ): Promise<CosmeticList> => importList({ name: file.name, text: await file.text() }, use, progress).then(follow);
  return {
    onAdd: (file, kind, progress) => read(file, { kind }, progress),
    onUpdate: (list, file, progress) => read(file, list, progress),
    onChange: (id, choice) => changeList(id, choice).then(follow),
    onRemove: (id) => removeList(id).then(follow),
    unused: unusedLines,
  };
}
