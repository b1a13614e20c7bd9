import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ReportLine } from '../../scripts/lib/report/line.ts';
import { inRoot } from '../../scripts/lib/root.mjs';
import { ownPage } from '../pages/pages.ts';

const EXTENSION = process.env.EXTENSION ?? inRoot('.output/chrome-mv3');

/** Runs `npm run report` as a maintainer does. */
function report(args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const env = { ...process.env, EXTENSION };
  const child = spawn(process.execPath, [inRoot('scripts/report.ts'), ...args], { env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

test('reports on one page as one indented object, with nothing else on stdout', async () => {
  const { expected } = ownPage('yahoo-news--unpressed');
  const { code, stdout } = await report([inRoot('tests/pages/yahoo-news--unpressed.html'), '--url', expected.url]);
  const line: ReportLine = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(stdout).toContain('\n  "findings": [');
  expect(line).toMatchObject({ id: 'yahoo-news--unpressed', url: expected.url, error: null });
  expect(line.article?.text.split('\n')).toEqual(expected.text);
  expect(line.article).toMatchObject({ authors: ['Marit Oldenquist'], syndicator: { name: 'Yahoo News' } });
  expect(line.article?.markdown).toContain('## Ferrymen largely in favour');
  expect(line.article?.html).toContain('<blockquote>');
  expect(Object.keys(line.article?.evidence ?? {})).toEqual(expect.arrayContaining(['outlet', 'authors', 'published']));
  expect(line.findings.find(({ kind }) => kind === 'ai-summary')).toMatchObject({ grade: 'disclosed' });
});

test('goes on after pages that hang, cannot be read or have no address, and keeps the order', async () => {
  const folder = test.info().outputPath();
  const write = (name: string, text: string) => fs.writeFileSync(`${folder}/${name}`, text);
  fs.mkdirSync(folder, { recursive: true });
  write('hangs.html', '<p>Never done<script>for(;;){}</script>');
  const page = (id: string, file: string, url = `https://${id}.example/story`) => ({ id, url, file });
  const pages = [
    page('hangs', 'hangs.html'),
    page('gone', 'gone.html'),
    page('nowhere', 'hangs.html', 'not an address'),
    page('empty', inRoot('tests/pages/empty--page.html')),
    page('elsewhere', inRoot('tests/pages/human--key-points.html')),
  ];
  write('pages.json', JSON.stringify(pages));
  const list = ['--pages', `${folder}/pages.json`, '--out', `${folder}/report.jsonl`, '--scripts', '--timeout', '6'];
  const { code, stdout, stderr } = await report(list);
  expect(code).toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain('5/5 pages');
  const lines: ReportLine[] = fs
    .readFileSync(`${folder}/report.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((json) => JSON.parse(json));
  expect(lines.map(({ id, error }) => [id, error])).toEqual([
    ['hangs', 'The page took longer than 6 seconds and was given up.'],
    ['gone', expect.stringContaining('The saved page could not be read: ')],
    ['nowhere', '“not an address” is not an address of a web page.'],
    ['empty', null],
    ['elsewhere', null],
  ]);
  expect(lines[3]?.article).toBeNull();
  expect(lines[4]?.article?.title).toBeTruthy();
});
