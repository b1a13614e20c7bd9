import { useWording } from '../../wording';
import { hashOf, type OutletPlace as Place } from '../place';
import type { OptionsActions, OptionsView } from '../view';
import { OutletEditor } from './OutletEditor';
import { UnknownOutlet } from './UnknownOutlet';

export interface OutletPlaceProps {
  readonly place: Place;
  readonly view: Pick<OptionsView, 'rules' | 'settings'>;
  readonly actions: Pick<OptionsActions, 'rules' | 'trial' | 'onSettings'>;
}

/** One outlet's rule in the place of the sections. */
export function OutletPlace({ place, view, actions }: OutletPlaceProps) {
  const { say } = useWording();
  const { inUse } = view.rules;
  const saved = place.kind === 'outlet' ? (inUse.find(({ rule }) => rule.id === place.id) ?? null) : null;
  return (
    <article class="outlet">
      <a class="back" href={hashOf({ kind: 'page', section: 'outlets' })}>
        {say('rules_back')}
      </a>
      {place.kind === 'outlet' && saved === null ? (
        <UnknownOutlet id={place.id} actions={actions.rules} />
      ) : (
        <OutletEditor key={saved?.rule.id ?? ''} saved={saved} view={view} actions={actions} />
      )}
    </article>
  );
}
