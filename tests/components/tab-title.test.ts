import { describe, expect, it } from 'vitest';
import { withoutSite } from '../../components/popup/tab-title';

describe('the headline in a tab’s title', () => {
  it.each([
    ['Harbour council keeps the old ferry slip open - Yahoo News', 'Harbour council keeps the old ferry slip open'],
    ['Harbour council keeps the slip | Local | The Ledger', 'Harbour council keeps the slip'],
    ['Hafenrat hält die Fähre offen – Hafenblatt', 'Hafenrat hält die Fähre offen'],
    ['港の会議が冬も古い渡し場を開けておくと決めた｜港新聞', '港の会議が冬も古い渡し場を開けておくと決めた'],
  ])('goes without the site: %s', (title, headline) => {
    expect(withoutSite(title)).toBe(headline);
  });

  it.each(['Half-time in Lindmouth', 'Ferry - Yahoo', 'A well-known slip is kept'])('stays whole: %s', (title) => {
    expect(withoutSite(title)).toBe(title);
  });
});
