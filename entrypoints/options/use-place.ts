import { useEffect, useState } from 'preact/hooks';
import { type Place, placeOf } from '../../components/options/place';

/** The place the page's address names, whenever that changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
