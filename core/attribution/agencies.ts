import { nameKey } from '../rules/names';

/** A news agency, and the signs by which its copy is marked. */
export interface Agency {
  readonly name: string;
  /** As written in datelines, credits and bylines; matched whole, in this case. */
  readonly signs: readonly string[];
}

/** Agencies whose copy other outlets run. Signs that are also common words or initials of papers are left out. */
export const AGENCIES: readonly Agency[] = [
  { name: 'Associated Press', signs: ['AP', 'The Associated Press', 'Associated Press', 'AP News'] },
  { name: 'Reuters', signs: ['Reuters', 'REUTERS', 'Thomson Reuters', 'rtr'] },
  { name: 'AFP', signs: ['AFP', 'afp', 'Agence France-Presse', 'Agence France-Presse (AFP)'] },
  { name: 'dpa', signs: ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'dpa-AFX', 'dpa/lno', 'dpa/lby', 'dpa-infocom'] },
  { name: 'APA', signs: ['APA', 'Austria Presse Agentur'] },
  { name: 'Keystone-SDA', signs: ['SDA', 'sda', 'Keystone-SDA', 'SDA/Keystone', 'ATS', 'Keystone-ATS'] },
  { name: 'SID', signs: ['SID', 'sid', 'Sport-Informations-Dienst'] },
  { name: 'epd', signs: ['epd', 'Evangelischer Pressedienst'] },
  { name: 'KNA', signs: ['KNA', 'Katholische Nachrichten-Agentur'] },
  { name: 'EFE', signs: ['EFE', 'Agencia EFE', 'Agencias EFE'] },
  { name: 'Europa Press', signs: ['Europa Press', 'EUROPA PRESS'] },
  { name: 'ANSA', signs: ['ANSA', 'Ansa'] },
  { name: 'Adnkronos', signs: ['Adnkronos', 'ADNKRONOS', 'AdnKronos'] },
  { name: 'Lusa', signs: ['Lusa', 'LUSA', 'Agência Lusa'] },
  { name: 'ANP', signs: ['ANP'] },
  { name: 'Belga', signs: ['Belga', 'BELGA'] },
  { name: 'TT', signs: ['TT', 'TT Nyhetsbyrån'] },
  { name: 'NTB', signs: ['NTB', '©NTB'] },
  { name: 'Ritzau', signs: ['Ritzau', 'ritzau', '/ritzau/'] },
  { name: 'STT', signs: ['STT'] },
  { name: 'PAP', signs: ['PAP', 'Polska Agencja Prasowa'] },
  { name: 'ČTK', signs: ['ČTK'] },
  { name: 'MTI', signs: ['MTI'] },
  { name: 'Agerpres', signs: ['Agerpres', 'AGERPRES'] },
  { name: 'Hina', signs: ['Hina', 'HINA'] },
  { name: 'Tanjug', signs: ['Tanjug'] },
  { name: 'BTA', signs: ['БТА', 'BTA'] },
  { name: 'Anadolu Agency', signs: ['Anadolu Agency', 'Anadolu Ajansı', 'AA'] },
  { name: 'DHA', signs: ['DHA', 'Demirören Haber Ajansı'] },
  { name: 'IHA', signs: ['İHA', 'İhlas Haber Ajansı'] },
  { name: 'TASS', signs: ['TASS', 'ТАСС'] },
  { name: 'RIA Novosti', signs: ['РИА Новости', 'RIA Novosti'] },
  { name: 'Interfax', signs: ['Interfax', 'Интерфакс'] },
  { name: 'Ukrinform', signs: ['Ukrinform', 'Укрінформ'] },
  { name: 'Interfax-Ukraine', signs: ['Interfax-Ukraine', 'Інтерфакс-Україна'] },
  { name: 'Xinhua', signs: ['Xinhua', '新华社', '新華社'] },
  { name: 'CNA (Taiwan)', signs: ['中央社'] },
  { name: 'Kyodo', signs: ['Kyodo', 'Kyodo News', '共同', '共同通信'] },
  { name: 'Jiji Press', signs: ['Jiji Press', '時事', '時事通信'] },
  { name: 'Yonhap', signs: ['Yonhap', '연합뉴스'] },
  { name: 'Newsis', signs: ['뉴시스', 'Newsis'] },
  { name: 'PTI', signs: ['PTI', 'Press Trust of India'] },
  { name: 'ANI', signs: ['ANI', 'Asian News International'] },
  { name: 'IANS', signs: ['IANS'] },
  { name: 'Antara', signs: ['ANTARA', 'Antara'] },
  { name: 'Bernama', signs: ['Bernama', 'BERNAMA'] },
  { name: 'Australian Associated Press', signs: ['AAP', 'Australian Associated Press'] },
  {
    name: 'The Canadian Press',
    signs: ['The Canadian Press', 'THE CANADIAN PRESS', 'Canadian Press', 'La Presse Canadienne'],
  },
  { name: 'PA Media', signs: ['PA', 'PA Media', 'Press Association'] },
  { name: 'UPI', signs: ['UPI', 'United Press International'] },
  { name: 'Bloomberg News', signs: ['Bloomberg News'] },
  { name: 'JTA', signs: ['JTA', 'Jewish Telegraphic Agency'] },
  { name: 'WAM', signs: ['WAM', 'وام'] },
  { name: 'QNA', signs: ['QNA', 'قنا'] },
  { name: 'IRNA', signs: ['IRNA', 'ایرنا'] },
];

const byKey = new Map<string, Agency>(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.signs].map((sign): [string, Agency] => [nameKey(sign), agency])),
);

/** The agency that goes by this name, as it stands in a byline of its own; `null` when none does. */
export function agencyNamed(name: string): Agency | null {
  return byKey.get(nameKey(name)) ?? null;
}

/** A name without the agency that follows it, as in "Jane Roe The Associated Press"; short signs are not cut off. */
export function withoutAgency(name: string): { name: string; agency: Agency | null } {
  for (const agency of AGENCIES) {
    const sign = agency.signs.find((candidate) => candidate.includes(' ') && name.endsWith(` ${candidate}`));
    if (sign !== undefined) return { name: name.slice(0, -sign.length).trim(), agency };
  }
  return { name, agency: null };
}
