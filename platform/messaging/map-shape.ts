import { LANES, MAP_PARTS, type MapSegment, type MapShare, type PageMap } from '../../core/map/page-map';
import { fields, list, nullable, number, oneOf, type Shape } from './shape';

/** The map of a page as it arrives in a message. */
export const pageMap: Shape<PageMap> = fields<PageMap>({
  segments: list(
    fields<MapSegment>({
      part: oneOf(MAP_PARTS),
      lane: oneOf(LANES),
      top: number,
      height: number,
      finding: nullable(number),
    }),
  ),
  shares: list(fields<MapShare>({ part: oneOf(MAP_PARTS), words: number, height: number })),
  height: number,
  screen: number,
});
