import { describe, expect, it } from 'vitest';
import { bylineForms } from '../../../core/attribution/byline-words';
import { type Named, type NameOptions, namesIn as read } from '../../../core/attribution/names';
import { ARTICLE_WORDS } from '../../../platform/article-words';

const forms = bylineForms(ARTICLE_WORDS.byline);
const namesIn = (text: string, options: Omit<NameOptions, 'forms'> = {}): Named => read(text, { forms, ...options });

const people = (text: string, loose = false): readonly string[] => namesIn(text, { loose }).people;

describe('names in a byline', () => {
  it.each([
    ['By Anna Berg', ['Anna Berg']],
    ['By Anna Berg and Ben Roth', ['Anna Berg', 'Ben Roth']],
    ['Von Anna Berg, Ben Roth und Carla Weiß', ['Anna Berg', 'Ben Roth', 'Carla Weiß']],
    ['Par Anne Dubois et Jean-Luc Moreau', ['Anne Dubois', 'Jean-Luc Moreau']],
    ['Por Marta Ruiz y José Gil', ['Marta Ruiz', 'José Gil']],
    ['di Giulia De Santis', ['Giulia De Santis']],
    ['Автор: Ирина Петрова', ['Ирина Петрова']],
    ['מאת דנה לוי', ['דנה לוי']],
    ['文/王小明', ['王小明']],
    ['مهتاب رودکی‌نژاد', ['مهتاب رودکی‌نژاد']],
    ['ANNA BERG', ['Anna Berg']],
    ['By\nAnna Berg\n,\nSenior Correspondent\nUpdated', ['Anna Berg']],
    ['Anna Berg, MD, PhD', ['Anna Berg']],
    ['Anna Berg (Lindmouth)', ['Anna Berg']],
    ['By Anna Berg for The Lindmouth Ledger', ['Anna Berg']],
    ['Anna Berg | anna@ledger.example | @annaberg', ['Anna Berg']],
    ['Anna Berg (anna@ledger.example)', ['Anna Berg']],
    ['하늘찬 기자(haneul@ledger.example)', ['하늘찬']],
    ['Anna van der Berg and Rosa O’Hara', ['Anna van der Berg', 'Rosa O’Hara']],
    ['Anna Berg https://ledger.example/staff/anna', ['Anna Berg']],
    ['ANNA BERG UND BEN ROTH', ['Anna Berg', 'Ben Roth']],
    ['Anna E Berg', ['Anna E Berg']],
    ['Per Andersson', ['Per Andersson']],
    ['Del Shannon', ['Del Shannon']],
    ['A cura di Giulia De Santis', ['Giulia De Santis']],
    ['Skrevet af Anna Berg og Ben Roth', ['Anna Berg', 'Ben Roth']],
    ['Γράφει Μαρία Παππά', ['Μαρία Παππά']],
    ['Autor: Jan Novák a Eva Malá', ['Jan Novák', 'Eva Malá']],
    ['Írta: Kovács Anna és Nagy Péter', ['Kovács Anna', 'Nagy Péter']],
    ['Автор: Олена Коваль та Іван Мороз', ['Олена Коваль', 'Іван Мороз']],
    ['Oleh: Siti Rahma dan Budi Santoso', ['Siti Rahma', 'Budi Santoso']],
    ['โดย สมชาย ใจดี', ['สมชาย ใจดี']],
    ['بقلم: ليلى حداد', ['ليلى حداد']],
    ['김민수 기자', ['김민수']],
    ['김민수 기자 그리고 이영희 기자', ['김민수', '이영희']],
    ['佐藤花子記者', ['佐藤花子']],
    ['文・写真：佐藤花子', ['佐藤花子']],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'By the time the harbour froze',
    'by the harbour',
    'Staff Writer',
    'Follow us on Facebook',
    '5 min read',
    'Updated January 25, 2026',
    'Full Bio',
    'AV technician',
    'Anna Berg is a reporter at the Ledger',
    'SizeSmallMediumLarge',
    'undefined',
  ])('there is none in “%s”', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('are not agencies, and those are told apart: bodies where they stand for themselves', () => {
    expect(namesIn('Anna Berg, DPA')).toEqual({ people: ['Anna Berg'], agencies: ['dpa'], bodies: ['DPA'] });
    expect(namesIn('Anna Berg, PA').agencies).toEqual([]);
    expect(namesIn('By Ben Roth The Associated Press')).toEqual({
      people: ['Ben Roth'],
      agencies: ['Associated Press'],
      bodies: [],
    });
    expect(namesIn('Agence France-Presse').agencies).toEqual(['AFP']);
    expect(namesIn('Von dpa').agencies).toEqual(['dpa']);
    expect(namesIn('Di ANSA').agencies).toEqual(['ANSA']);
    expect(namesIn('von dpatch').agencies).toEqual([]);
  });

  it('are not bodies, whose names are kept whole', () => {
    expect(namesIn('Center for Harbour Evaluation and Research', { loose: true }).bodies).toEqual([
      'Center for Harbour Evaluation and Research',
    ]);
    expect(namesIn('Lindmouth Telegram & Gazette').people).toEqual([]);
    expect(namesIn('Ledger Editorial Team').bodies).toEqual(['Ledger Editorial Team']);
    expect(namesIn('Quay & Quay', { organisation: true }).bodies).toEqual(['Quay & Quay']);
  });

  it('are not the outlet itself', () => {
    const isOutlet = (name: string): boolean => name === 'Lindmouth Ledger';
    expect(namesIn('Lindmouth Ledger', { isOutlet })).toEqual({
      people: [],
      agencies: [],
      bodies: ['Lindmouth Ledger'],
    });
  });

  it('may be one word only in a field that holds nothing else, or right behind “By”', () => {
    expect(people('Krystyna')).toEqual([]);
    expect(people('Krystyna', true)).toEqual(['Krystyna']);
    expect(people('By Krystyna')).toEqual(['Krystyna']);
    expect(people('By Krystyna\nLifestyle')).toEqual(['Krystyna']);
    expect(people('aberg17', true)).toEqual(['aberg17']);
    expect(people('annabergq6vkpg2ma0ci', true)).toEqual([]);
  });
});
