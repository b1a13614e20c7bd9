import { useWording } from '../../wording';
import { hashOf, type OutletPlace as Place } from '../place';
import type { OptionsActions, OptionsView } from '../view';

export interface OutletPlaceProps {
  readonly place: Place;
  readonly view: OptionsView;
  readonly actions: OptionsActions;
}

/** One outlet's rule in the place of the sections. */
export function OutletPlace({ place, view }: OutletPlaceProps) {
  const { say } = useWording();
  const name = place.kind === 'outlet' ? view.outlets.find(({ id }) => id === place.id)?.name : undefined;
  return (
    <>
      <a href={hashOf({ kind: 'page', section: 'outlets' })}>{say('options_outlets')}</a>
      <h2 tabIndex={-1}>
        <bdi>{name ?? say('options_outlets_not_found')}</bdi>
      </h2>
    </>
  );
}
