import type { ListActions } from '../../components/options/lists-view';
import type { OptionsView } from '../../components/options/view';
import type { CosmeticList } from '../../core/lists/list';
import { importList } from '../../platform/list-import';
import { watchLists } from '../../platform/list-news';
import { allLists, changeList, listText, removeList, unusedLines } from '../../platform/list-store';

type Change = (part: Partial<OptionsView>) => void;

/** Shows what becomes of lists, wherever that is done. Gives a function that stops it. */
export function followLists(change: Change, failed: (error: unknown) => void): () => void {
  return watchLists(() => void allLists().then((lists) => change({ lists }), failed));
}

/** What the reader can do with lists of cosmetic filters. */
export function listActions(change: Change): ListActions {
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
    onRemove: async (list) => {
      const text = await listText(list.id);
      await removeList(list.id).then(follow);
      return () => importList({ name: list.name, text }, list).then(follow);
    },
    unused: unusedLines,
  };
}
