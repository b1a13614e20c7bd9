import { describe, expect, it } from 'vitest';
import { isolating } from '../../components/wording';
import { english, wordingIn } from '../wording';

describe('the page’s own words within a phrase', () => {
  it('are set apart where they run the other way', () => {
    expect(isolating(english).say('reason_ad_label', 'إعلان')).toBe('label “\u2068إعلان\u2069”');
    expect(isolating(wordingIn('ar')).say('reason_ad_label', 'Ad.')).toContain('\u2068Ad.\u2069');
  });

  it('stay as they are where they run the same way', () => {
    expect(isolating(english).say('reason_ad_label', 'Anzeige')).toBe('label “Anzeige”');
    expect(isolating(english).count('map_screens', 2)).toBe(english.count('map_screens', 2));
  });
});
