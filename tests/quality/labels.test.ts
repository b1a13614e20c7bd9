// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countLabels, isLabelLine } from './labels.ts';

describe('label lines', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    '- - Advertisement - -',
    '[Anzeige]',
    'Mainos:',
    'REKLAMA',
    'Advertisement - Continue Reading Below',
  ])('knows “%s”', (line) => expect(isLabelLine(line)).toBe(true));

  it.each(['Advertisement rates are rising', 'Mehr anzeigen', 'Advertising', 'Todesanzeigen', 'The ad', ''])(
    'leaves “%s” alone',
    (line) => expect(isLabelLine(line)).toBe(false),
  );
});

describe('labels in the text of a finding', () => {
  it('counts each of a run, also when the elements leave no space between them', () => {
    expect(countLabels('Advertisement Advertisement')).toBe(2);
    expect(countLabels('AdvertisementAdvertisementAdvertisement')).toBe(3);
    expect(countLabels('Anzeige\n Anzeige')).toBe(2);
  });

  it('counts a long label once', () => {
    expect(countLabels('Article continues below this advertisement')).toBe(1);
    expect(countLabels('Advertisement - Continue reading below')).toBe(1);
  });

  it('counts one that runs into other text', () => {
    expect(countLabels('Advertisementads.push({})')).toBe(1);
    expect(countLabels('Read moreAdvertisement')).toBe(1);
    expect(countLabels('İlanlar Reklam')).toBe(1);
  });

  it('counts none inside a word', () => {
    expect(countLabels('Todesanzeigen und Stellenanzeige')).toBe(0);
    expect(countLabels('Gewerbung')).toBe(0);
  });
});
