import type { DetectionData } from '../../core/protocol';
import { MODES } from '../../core/rules/rule';
import type { ModeSettings } from '../../core/settings';
import { fields, list, mapOf, oneOf, type Shape } from './shape';

/** Entries of our own data files, which are checked against their schemas when the project is tested. */
const entry =
  <T extends object>(): Shape<T> =>
  (value, at) => {
    fields({})(value, at);
    return value as T;
  };

/** What the background answers to `detection.data`. */
export const detectionData: Shape<DetectionData> = fields({ lexicons: list(entry()), rules: list(entry()) });

/** What the background answers to `settings.modes`. */
export const modeSettings: Shape<ModeSettings> = fields({ mode: oneOf(MODES), modes: mapOf(oneOf(MODES)) });
