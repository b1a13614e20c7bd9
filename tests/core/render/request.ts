import type { CopyRequest } from '../../../core/render/copy-request';
import { type CopyFormat, DEFAULT_COPY } from '../../../core/render/copy-settings';
import { english } from '../../wording';

/** A copy as asked for on a day in November, in English; `parts` replaces what a test is about. */
export const as = (format: CopyFormat, parts: Partial<CopyRequest> = {}): CopyRequest => ({
  ...DEFAULT_COPY,
  format,
  wording: english,
  today: '2026-11-23',
  ...parts,
});
