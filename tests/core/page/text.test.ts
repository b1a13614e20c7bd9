import { describe, expect, it } from 'vitest';
import { excerpt, fold, labelKey } from '../../../core/page/text';

describe('folding', () => {
  it('makes one text of what a reader cannot tell apart', () => {
    expect(fold(' Annon\u00ADsør\u200Binnhold\u00A0 \n\t nå ')).toBe('Annonsørinnhold nå');
    expect(fold('ＰＲ')).toBe('PR');
  });

  it('keeps case and punctuation', () => {
    expect(fold('Story  continues: “Now”')).toBe('Story continues: “Now”');
  });
});

describe('keys of labels', () => {
  it.each([
    ['- - Advertisement - -', 'advertisement'],
    ['[Anzeige]', 'anzeige'],
    ['【PR】', 'pr'],
    ['R E K L A M A', 'reklama'],
    ['Annonse:', 'annonse'],
    ['Advt.', 'advt'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Anz\u0435ige', 'anzeige'],
    ['PEK\u041BAMA', 'реклама'],
    ['PUBLICITÉ', 'publicite'],
    ['إعـــلان', 'اعلان'],
    ['SPONSORLU İÇERİK', 'sponsorlu icerik'],
    ['ΔΙΑΦΗΜΙΣΗ', 'διαφημιση'],
    ['Anzeige ⓘ', 'anzeige'],
    ['Werbung?', 'werbung?'],
    ['विज्ञापन', 'विज्ञापन'],
    ['が', 'が'],
  ])('%s is compared as %s', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });

  it('keep words apart that only look spaced', () => {
    expect(labelKey('A B test of ads')).toBe('a b test of ads');
  });

  it('leave words alone that bear letters of two scripts for a reason', () => {
    expect(labelKey('ChatGPTи')).toBe('chatgptи');
    expect(labelKey('AI-система')).toBe('ai-система');
  });
});

describe('an excerpt', () => {
  it('is the text itself when short, and else cut at a word', () => {
    expect(excerpt('short', 10)).toBe('short');
    expect(excerpt('a sentence about harbours', 14)).toBe('a sentence…');
    expect(excerpt('長い文章には空白がありません', 5)).toBe('長い文章に…');
  });
});
