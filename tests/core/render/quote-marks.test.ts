import { describe, expect, it } from 'vitest';
import { inQuotes } from '../../../core/render/quote-marks';

describe('quotation marks', () => {
  it.each([
    ['en', '“Nobody came,” said Lind. It’s so.', '“‘Nobody came,’ said Lind. It’s so.”'],
    ['de', '„Niemand kam“, sagte Lind. So ging’s.', '„‚Niemand kam‘, sagte Lind. So ging’s.“'],
    ['de-AT', 'Das „Boot“ heißt “Oak”.', '„Das ‚Boot‘ heißt “Oak”.“'],
    ['ja', '「誰も来ない」と言った。', '「『誰も来ない』と言った。」'],
    ['he', '”איש לא בא”, אמר דובר צה”ל', '”’איש לא בא’, אמר דובר צה”ל”'],
    ['fr', '«\u202FPersonne\u00A0», dit-elle. C’est tout.', '«\u00A0“Personne”, dit-elle. C’est tout.\u00A0»'],
    ['uk', '«Ніхто», — сказала вона. П’ять.', '«„Ніхто“, — сказала вона. П’ять.»'],
    [null, 'None “came”', '“None ‘came’”'],
  ])('stand in each other without being doubled (%s)', (language, text, quoted) => {
    expect(inQuotes(text, language)).toBe(quoted);
  });
});
