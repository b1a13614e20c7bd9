import { describe, expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../../platform/messaging/send', () => ({ askBackground: async () => ({}) }));
vi.mock('../../platform/page-marks', () => ({ loadMarks: async () => ({}) }));
const broken = vi.hoisted(() => async () => Promise.reject(new Error('No marks came.')));
vi.mock('../../platform/page-session', () => ({
  PageSession: class {
    answers = { 'page.state': broken, 'page.mode': broken };
  },
}));

const { trySample } = await import('../../platform/sample-session');

describe('the sample of the first page', () => {
  it('tells what did not work, at first and when another way of working is chosen', async () => {
    const [changed, failed] = [vi.fn(), vi.fn()];
    const session = await trySample(document, changed, failed);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
    session.setMode('clean');
    await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(2));
    expect(failed).toHaveBeenCalledWith(new Error('No marks came.'));
    expect(changed).not.toHaveBeenCalled();
  });
});
