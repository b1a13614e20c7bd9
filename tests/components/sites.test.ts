import { describe, expect, it } from 'vitest';
import { hostWritten } from '../../components/options/sites';

describe('a site as a reader writes it', () => {
  it.each([
    ['https://www.zeit.de/x', 'www.zeit.de'],
    [' bbc.co.uk ', 'bbc.co.uk'],
    ['com', null],
    ['co.uk', null],
    ['https://com.au/news', null],
    ['harbour post', null],
    ['ftp://ledger.example/', null],
  ])('%s', (written, host) => {
    expect(hostWritten(written)).toBe(host);
  });
});
