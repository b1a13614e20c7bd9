/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT = /[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]]/v;

/** Whether a text, or a part of it, runs the other way than what stands around it. */
export const runsAgainst = (text: string, direction: 'ltr' | 'rtl'): boolean =>
  (direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(text);

/** A text between the signs Unicode has for setting it apart: it turns nothing around it, nor is it turned. */
export const setApart = (text: string): string => `\u2068${text}\u2069`;
