import type { PageMap } from '../../core/map/page-map';
import { useWording } from '../wording';
import { partName, percent } from './map-words';

/** The numbers of the page's map: how much of the page's words and height each part is. */
export function Shares({ map }: { readonly map: PageMap }) {
  const wording = useWording();
  const { say, count, number } = wording;
  const words = map.shares.reduce((sum, share) => sum + share.words, 0);
  return (
    <table class="shares">
      <caption class="visually-hidden">{say('map_shares')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{say('map_part')}</span>
          </th>
          <th scope="col">{say('map_words')}</th>
          <th scope="col">{say('map_height')}</th>
        </tr>
      </thead>
      <tbody>
        {map.shares.map((share) => (
          <tr key={share.part}>
            <th scope="row">
              <span class="map-key" data-part={share.part} />
              {partName(share.part, wording)}
            </th>
            <td>
              <b>{percent(words === 0 ? 0 : share.words / words, wording)}</b> <span>{number(share.words)}</span>
            </td>
            <td>
              <b>{percent(share.height / map.height, wording)}</b>{' '}
              <span>{count('map_screens', rounded(share.height / map.screen))}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To one decimal, and to two where that would be nothing. */
const rounded = (screens: number): number => Number(screens.toFixed(screens < 0.1 ? 2 : 1));
