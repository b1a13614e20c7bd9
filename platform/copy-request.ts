import type { CopyRequest } from '../core/render/copy-request';
import { loadSettings } from './settings';
import { wording } from './wording';

/** What a copy made now is to be: as the settings say, but for what was chosen for this once. */
export async function copyRequest(chosen: Partial<Pick<CopyRequest, 'format' | 'isPart'>> = {}): Promise<CopyRequest> {
  const { settings } = await loadSettings();
  return { ...settings.copy, ...chosen, wording, today: today(new Date()) };
}

/** The day where the reader is, ISO 8601. */
const today = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
