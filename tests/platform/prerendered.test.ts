import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenGoneTo } from '../../platform/prerendered';

const prerendering = (value: unknown): void => {
  Object.defineProperty(document, 'prerendering', { value, configurable: true });
};

afterEach(() => Reflect.deleteProperty(document, 'prerendering'));

describe('a page the browser loads ahead', () => {
  it('is left alone until the reader goes to it', async () => {
    prerendering(true);
    const gone = vi.fn();
    const waiting = whenGoneTo(document).then(gone);
    await Promise.resolve();
    expect(gone).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    await waiting;
    expect(gone).toHaveBeenCalledOnce();
  });

  it('is not what others are, whatever they name their elements, nor any page of a browser that loads none', async () => {
    await whenGoneTo(document);
    prerendering(false);
    await whenGoneTo(document);
    prerendering(document.createElement('form'));
    await whenGoneTo(document);
  });
});
