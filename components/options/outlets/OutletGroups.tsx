import type { ComponentChildren, VNode } from 'preact';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { isReaders, type Listed } from './listed';

export interface OutletGroupsProps {
  readonly all: readonly Listed[];
  readonly row: (listed: Listed) => VNode;
}

/**
 * Sites in groups: those that show the stories of others, those the reader had a hand in, and, folded, all others there is
 * a rule for.
 */
export function OutletGroups({ all, row }: OutletGroupsProps) {
  const { count } = useWording();
  const isSyndicator = ({ rule }: Listed): boolean => rule?.role === 'syndicator';
  const readers = all.filter((listed) => !isSyndicator(listed) && isReaders(listed));
  const others = all.filter((listed) => !isSyndicator(listed) && !isReaders(listed));
  return (
    <>
      <Group title="options_syndicators" text="options_syndicators_text">
        <ul class="rows">{all.filter(isSyndicator).map(row)}</ul>
      </Group>
      {readers.length > 0 && (
        <Group title="rules_readers" text="rules_readers_text">
          <ul class="rows">{readers.map(row)}</ul>
        </Group>
      )}
      <Group title="options_sources" text="options_sources_text">
        <details class="all-outlets">
          <summary>{count('rules_others', others.length)}</summary>
          <ul class="rows">{others.map(row)}</ul>
        </details>
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: Phrase;
  readonly text: Phrase;
  readonly children: ComponentChildren;
}

function Group({ title, text, children }: GroupProps) {
  const { say } = useWording();
  return (
    <div class="outlet-group">
      <h3>{say(title)}</h3>
      <p class="hint">{say(text)}</p>
      {children}
    </div>
  );
}
