import { useRef, useState } from 'preact/hooks';
import type { OutletRule } from '../../../core/rules/rule';
import { troubleText } from '../../../core/trouble';
import { useWording } from '../../wording';
import { FileButton } from '../FileButton';
import { FileAddress } from './FileAddress';
import { TabChoice } from './TabChoice';
import { likelyAddress, type TrialActions, type TrialPlace } from './trial-view';

export interface PlaceChoiceProps {
  /** The rule the choice is about; `null` while a new one has errors. */
  readonly about: OutletRule | null;
  readonly place: TrialPlace | null;
  readonly actions: TrialActions;
  /** The rule is to be tried there, again where that is the place already. */
  readonly onPlace: (place: TrialPlace | null) => void;
}

/** Where a rule is tried: on a page open in a tab, or on a saved one that is chosen or dropped here. */
export function PlaceChoice({ about, place, actions, onPlace }: PlaceChoiceProps) {
  const wording = useWording();
  const { say } = wording;
  const [trouble, setTrouble] = useState<unknown>(null);
  const [isOver, setOver] = useState(false);
  const choices = useRef(0);
  const choose = (next: TrialPlace | null): void => {
    choices.current += 1;
    setTrouble(null);
    onPlace(next);
  };
  const read = (file: File): void => {
    choices.current += 1;
    const choice = choices.current;
    const isLatest = (): boolean => choices.current === choice;
    setTrouble(null);
    actions.readFile(file).then(
      (saved) => {
        const url = saved.url ?? (about === null ? 'https://www.example.com/saved-page' : likelyAddress(about));
        if (isLatest()) choose({ kind: 'file', file: saved, url });
      },
      (error: unknown) => isLatest() && setTrouble(error),
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to do what the button does.
    <div
      class={isOver ? 'trial-place is-over' : 'trial-place'}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (file === undefined) return;
        event.preventDefault();
        setOver(false);
        read(file);
      }}
    >
      {place?.kind === 'file' ? (
        <FileAddress key={place.file} place={place} onPlace={choose} />
      ) : (
        <TabChoice about={about} place={place} actions={actions} onPlace={choose} onTrouble={setTrouble} />
      )}
      <p class="trial-file">
        <FileButton label={say('trial_file')} accept=".html,.htm,.xhtml,text/html" onFile={read} />{' '}
        <span class="soft">{say('trial_drop')}</span>
      </p>
      {trouble !== null && (
        <p class="trouble" role="alert">
          {troubleText(trouble, wording)}
        </p>
      )}
    </div>
  );
}
