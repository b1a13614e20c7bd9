import { expect, it } from 'vitest';
import { noListIn } from '../../../core/lists/no-list';

it.each([
  ['', 'nothing'],
  ['\uFEFF \r\n', 'nothing'],
  ['\u2030PNG\r\n\u001a\n\0\0\0\rIHDR', 'binary'],
  ['\n<!DOCTYPE html>\n<title>##x</title>', 'page'],
  ['# hosts\n127.0.0.1 localhost\n0.0.0.0 ads.example # one', 'hosts'],
  ['::1 localhost', 'hosts'],
  ['example.com##.x', null],
  ['0.0.0.0 ads.example\nexample.com##.x', null],
  ['! nothing\n\n||ads.example^', null],
])('%j is told: %s', (text, what) => {
  expect(noListIn(text)).toBe(what);
});
