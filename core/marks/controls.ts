import { type Box, boxOf } from './geometry';

const CONTROLS = 'a[href],button,input,select,textarea,summary,[role="button"]';

/** Most controls that are looked at for one finding. */
const MOST = 24;

/** Higher ones are pressed anywhere: a chip hides a part of them and takes nothing away. */
const HIGH = 60;

/** Boxes of what readers press in a finding and right beside it. */
export function controlsAround(elements: readonly Element[], origin: Box): Box[] {
  const first = elements[0];
  const beside = [first?.previousElementSibling, elements.at(-1)?.nextElementSibling];
  const near = [...elements, ...beside.filter((element) => element != null)];
  return near
    .flatMap((element) => [...(element.matches(CONTROLS) ? [element] : []), ...element.querySelectorAll(CONTROLS)])
    .slice(0, MOST)
    .flatMap((control) => boxOf(control, origin) ?? [])
    .filter(({ top, bottom }) => bottom - top <= HIGH);
}
