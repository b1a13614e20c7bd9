import { describe, expect, it } from 'vitest';
import { agencyInText } from '../../../core/attribution/agency';

const body = ['The council met on Monday.', 'It will meet again.', 'Nobody objected.', 'The lamps stay.'];

describe('the agency of a story', () => {
  it.each([
    ['LINDMOUTH, England (AP) — The council met on Monday.', 'Associated Press'],
    ['BERLIN (dpa/AFP) - Der Rat tagte.', 'dpa'],
    ['(Reuters) - The council met on Monday.', 'Reuters'],
    ['(서울=연합뉴스) 홍길동 기자 = 위원회가 열렸다.', 'Yonhap'],
    ['【ワシントン＝時事】会議が開かれた。', 'Jiji Press'],
    ['МОСКВА, 24 апр — РИА Новости. Совет собрался.', 'RIA Novosti'],
    ['新华社北京4月24日电 会议召开。', 'Xinhua'],
  ])('stands in the dateline “%s”', (line, agency) => {
    expect(agencyInText([line, ...body])).toMatchObject({ value: agency, evidence: 'the dateline' });
  });

  it.each([
    ['(dpa)', 'dpa'],
    ['Quelle: dpa', 'dpa'],
    ['ledger.de, ino/dpa', 'dpa'],
    ['• AP', 'Associated Press'],
    ['© 2026 The Canadian Press', 'The Canadian Press'],
    ['Die Lampen bleiben. (SDA)', 'Keystone-SDA'],
  ])('stands in the closing line “%s”', (line, agency) => {
    expect(agencyInText([...body, line])).toMatchObject({ value: agency, evidence: 'the closing line' });
  });

  it.each([
    'The mayor told Reuters that the lamps stay.',
    'According to AP, the lamps stay.',
    'The lamps stay, the AFP news agency reported.',
    'Das sagte der Bürgermeister der dpa.',
  ])('is not one that is quoted: “%s”', (line) => {
    expect(agencyInText([line, ...body])).toBeNull();
    expect(agencyInText([...body, line])).toBeNull();
  });

  it('is not looked for in the middle, where names are those of pictures', () => {
    expect(agencyInText([...body, '(AP)', ...body])).toBeNull();
  });
});
