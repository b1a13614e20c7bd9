import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_READER,
  opensByItself,
  parseReader,
  SCALES,
  type ScaleName,
  sitesThatOpen,
  stepped,
} from '../../../core/reader/reader-settings';

function parsed(stored: unknown) {
  const bad: string[] = [];
  return { reader: parseReader(stored, (name) => bad.push(name)), bad };
}

describe('the settings of the reader', () => {
  it('are the usual ones until something is chosen', () => {
    expect(parsed(undefined)).toEqual({ reader: DEFAULT_READER, bad: [] });
  });

  it('come back as they were stored', () => {
    const chosen = {
      ...DEFAULT_READER,
      theme: 'sepia',
      size: 24,
      voices: { de: 'Anna' },
      sites: { msn: true },
    } as const;
    expect(parsed(structuredClone(chosen))).toEqual({ reader: chosen, bad: [] });
  });

  it('lose a bad value and no other, and name it', () => {
    const { reader, bad } = parsed({ theme: 'pink', face: 'sans', size: 900, sites: { msn: 7 } });
    expect(reader).toEqual({ ...DEFAULT_READER, face: 'sans' });
    expect(bad).toEqual(['reader.theme', 'reader.size', 'reader.sites']);
  });

  it('are usable whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { reader } = parsed(stored);
        for (const name of Object.keys(SCALES) as ScaleName[]) {
          expect(reader[name]).toBeGreaterThanOrEqual(SCALES[name].least);
          expect(reader[name]).toBeLessThanOrEqual(SCALES[name].most);
        }
      }),
    );
  });

  it('go up and down a scale to its ends', () => {
    expect(stepped(SCALES.spacing, 1, 1)).toBe(1.1);
    expect(stepped(SCALES.spacing, 1.1, -1)).toBe(1);
    expect(stepped(SCALES.size, SCALES.size.most, 1)).toBe(SCALES.size.most);
  });

  it('follow the reader’s word for a site before its rule’s', () => {
    const chosen = { sites: { msn: true, yahoo: false } };
    expect(opensByItself(chosen, 'msn', false)).toBe(true);
    expect(opensByItself(chosen, 'yahoo', true)).toBe(false);
    expect(opensByItself(chosen, 'aol', true)).toBe(true);
    expect(opensByItself(chosen, 'constructor', false)).toBe(false);
    expect(sitesThatOpen(chosen)).toEqual(['msn']);
  });
});
