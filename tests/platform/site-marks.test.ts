import { beforeEach, describe, expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { prepareSparing, spareOn } = await import('../../platform/site-marks');

const STORY = 'https://www.ledger.example/ferry';
const THING = { kind: 'ad', detector: 'ad-slot', words: 'advertisement', hook: 'div.slot' } as const;

beforeEach(() => {
  vi.clearAllMocks();
  fake.test.stored.clear();
});

describe('the script that knows what is no clutter', () => {
  it('is put into pages of a site where there is such a thing, and into no others', async () => {
    const failed = vi.fn();
    await spareOn(STORY, THING, false);
    await prepareSparing(7, STORY, failed);
    await prepareSparing(8, 'https://other.example/ferry', failed);
    expect(fake.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ target: { tabId: 7 } }),
    );
    expect(failed).not.toHaveBeenCalled();
  });

  it('holds nothing up where it cannot be put', async () => {
    await spareOn(STORY, THING, false);
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    const failed = vi.fn();
    await prepareSparing(7, STORY, failed);
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('No tab with id: 7.'));
  });
});
