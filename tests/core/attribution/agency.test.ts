import { describe, expect, it } from 'vitest';
import { agencyInText } from '../../../core/attribution/agency';
import { attributionOf, jsonLd } from './page';

const body = ['The council met on Monday.', 'It will meet again.', 'Nobody objected.', 'The lamps stay.'];

describe('the agency of a story', () => {
  it.each([
    ['LINDMOUTH, England (AP) — The council met on Monday.', 'Associated Press'],
    ['WEST QUILLBY, Fla. (AP) — The council met on Monday.', 'Associated Press'],
    ['BERLIN (dpa/AFP) - Der Rat tagte.', 'dpa'],
    ['Lindmünde (AFP) Der Rat tagte.', 'AFP'],
    ['LINDMOUTH (AP) The council met on Monday.', 'Associated Press'],
    ['(Reuters) - The council met on Monday.', 'Reuters'],
    ['Paris, 3 mai 2026 (AFP) – Le conseil a siégé.', 'AFP'],
    ['Madrid, 3 may (EFE).- El consejo se reunió.', 'EFE'],
    ['(ANSA) - ROMA, 03 MAG - Il consiglio si è riunito.', 'ANSA'],
    ['Lisboa, 03 mai 2026 (Lusa) – O conselho reuniu-se.', 'Lusa'],
    ['ANKARA (AA) - Meclis toplandı.', 'Anadolu Agency'],
    ['JAKARTA (ANTARA) - Dewan bertemu.', 'Antara'],
    ['الرياض 3 مايو (رويترز) - اجتمع المجلس.', 'Reuters'],
    ['नई दिल्ली, तीन मई (भाषा) : परिषद की बैठक हुई।', 'PTI'],
    ['(서울=연합뉴스) 홍길동 기자 = 위원회가 열렸다.', 'Yonhap'],
    ['[서울=뉴시스] 위원회가 열렸다.', 'Newsis'],
    ['【ワシントン＝時事】会議が開かれた。', 'Jiji Press'],
    ['【ワシントン共同】会議が開かれた。', 'Kyodo'],
    ['[東京 3日 ロイター] - 会議が開かれた。', 'Reuters'],
    ['МОСКВА, 24 апр — РИА Новости. Совет собрался.', 'RIA Novosti'],
    ['МОСКВА, 24 апреля. /ТАСС/. Совет собрался.', 'TASS'],
    ['Київ. 3 травня. ІНТЕРФАКС-УКРАЇНА. Рада зібралася.', 'Interfax-Ukraine'],
    ['新华社北京4月24日电 会议召开。', 'Xinhua'],
    ['（中央社記者林小燈台北3日電）會議召開。', 'CNA (Taiwan)'],
  ])('stands in the dateline “%s”', (line, agency) => {
    expect(agencyInText([line, ...body])).toMatchObject({ value: agency, evidence: 'the dateline' });
  });

  it.each([
    ['(dpa)', 'dpa'],
    ['Quelle: dpa', 'dpa'],
    ['ledger.de, ino/dpa', 'dpa'],
    ['• AP', 'Associated Press'],
    ['© 2026 The Canadian Press', 'The Canadian Press'],
    ['© dpa-infocom, dpa:260503-99-123456/3', 'dpa'],
    ['Die Lampen bleiben. (SDA)', 'Keystone-SDA'],
    ['Les lampes restent (avec AFP)', 'AFP'],
    ['Avec AFP', 'AFP'],
    ['Con información de EFE', 'EFE'],
    ['Com informações da Agência Brasil', 'Agência Brasil'],
    ['(With inputs from PTI)', 'PTI'],
    ['Lamporna blir kvar. (TT)', 'TT'],
    ['Lygterne bliver. /ritzau/', 'Ritzau'],
    ['Lampy zostają. (PAP)', 'PAP'],
    ['Zdroj: ČTK', 'ČTK'],
    ['A lámpák maradnak. (MTI)', 'MTI'],
    ['Πηγή: ΑΠΕ-ΜΠΕ', 'ANA-MPA'],
    ['Kaynak: AA', 'Anadolu Agency'],
    ['المصدر: رويترز', 'Reuters'],
    ['По материалам ТАСС', 'TASS'],
    ['Sumber: Antara', 'Antara'],
    ['（共同）', 'Kyodo'],
    ['来源：新华社', 'Xinhua'],
  ])('stands in the closing line “%s”', (line, agency) => {
    expect(agencyInText([...body, line])).toMatchObject({ value: agency, evidence: 'the closing line' });
  });

  it.each([
    'The mayor told Reuters that the lamps stay.',
    'According to AP, the lamps stay.',
    'The lamps stay, the AFP news agency reported.',
    'Das sagte der Bürgermeister der dpa.',
    'The lamps stay - AP reported on Monday.',
    'The Palestinian Authority (PA) – which pays for the lamps – agreed.',
    'Alcoholics Anonymous (AA) – a club of that name – meets here.',
    'A lamp that was bought in the year of the flood (AP) – or so it says – stays.',
    'She was born in Scranton (PA).',
    'Governor Josh Shapiro (PA) Tuesday signed the bill.',
    'Senator Lind (PA) Says she will not.',
    'The carrier Lindair (AA) Chief Executive Jane Roe said no.',
    '(ap)',
    'Foto: dpa',
    'Getty/AFP',
    '(Photo: AFP)',
    '© dpa',
    'picture alliance/dpa',
    'The lamp in its place. (Getty Images/AFP)',
  ])('is not one that is quoted, spelt out or a picture’s: “%s”', (line) => {
    expect(agencyInText([line, ...body])).toBeNull();
    expect(agencyInText([...body, line])).toBeNull();
  });

  it('is not looked for in the middle, where names are those of pictures', () => {
    expect(agencyInText([...body, '(AP)', ...body])).toBeNull();
  });

  it.each([
    ['By Reuters', 'Reuters'],
    ['Par AFP', 'AFP'],
    ['Por EFE', 'EFE'],
    ['Por Agência Lusa', 'Lusa'],
    ['Door ANP', 'ANP'],
    ['Av NTB', 'NTB'],
    ['Af Ritzau', 'Ritzau'],
    ['Av TT', 'TT'],
    ['Autor: PAP', 'PAP'],
    ['Автор: ТАСС', 'TASS'],
  ])('stands in the byline “%s”', (line, agency) => {
    const told = attributionOf({ byline: `<p class="byline">${line}</p>` });
    expect(told.agency).toBe(agency);
    expect(told.authors).toEqual([]);
  });

  it('stands in a sentence by the story, whose outlet stays the one that shows it', () => {
    const told = attributionOf({ html: 'lang="zh"', byline: '<div class="info"><span>来源：新华社</span></div>' });
    expect(told).toMatchObject({ agency: 'Xinhua', outlet: { name: 'gazette.example' }, syndicator: null });
  });

  it('does not stand in the credit of a picture', () => {
    const told = attributionOf({
      byline: '<figure><img src="a.png" alt=""><figcaption class="credit">Photo: AFP</figcaption></figure>',
      head: jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Anna Berg' } }),
    });
    expect(told.agency).toBeNull();
    expect(told.authors).toEqual(['Anna Berg']);
  });
});
