import type { Detector } from '../core/detect/detector';

/** All detectors, by file name: a new file in the folder is a new detector. */
export const DETECTORS: readonly Detector[] = Object.values(
  import.meta.glob<Detector>('../core/detectors/*.ts', { eager: true, import: 'default' }),
);
