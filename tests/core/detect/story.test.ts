import { describe, expect, it } from 'vitest';
import { greedy } from './greedy';
import { articleWith, finish, pageOf, STORY, scan, scannerFor, textsOf } from './support';

const LABEL = '<p class="label">Advertisement</p>';

describe('stories unlike most', () => {
  const LINES = [
    '“Why the slip?”',
    '“Because it is there, and always was.”',
    '“And if it goes?”',
    '“Then it goes, and we swim across.”',
    '“All of you, in February?”',
    '“One after the other, as ever.”',
    '“Who is to be first?”',
    '“The council, I should think, for a change.”',
    '“Did you ask the council about it?”',
    '“I asked the brass band, which knows more.”',
  ];

  it('of short lines alone are guarded like any other', () => {
    const page = pageOf(
      `<main><h1>Slip</h1><div class="talk">${LINES.map((line) => `<p>${line}</p>`).join('')}</div></main>`,
    );
    expect(scan(page, { detectors: [greedy('.talk, .talk p')] }).findings).toEqual([]);
  });

  it('in scripts that need few characters are guarded by fewer', () => {
    const chinese = [
      '林德茅斯港务委员会决定整个冬天继续开放旧渡口，尽管各方都劝它不要这样做。',
      '码头上没有人要求关闭它，办公室里也没有人说得出关闭渡口究竟能省下什么钱。',
      '使用它的船只又少又短，主要运送小学生、面包，以及每逢星期五出行的铜管乐队。',
    ];
    const page = pageOf(
      `<main><h1>渡口</h1><div class="text">${chinese.map((line) => `<p>${line}</p>`).join('')}</div></main>`,
      'zh',
    );
    expect(scan(page, { detectors: [greedy('.text p')] }).findings).toEqual([]);
  });

  it('are not made of teasers: each stands alone, and may be taken', () => {
    const card = (n: number): string => `<div class="card"><p>The slip is closed for the ${n}th time.</p></div>`;
    const page = pageOf(`<main>${[1, 2, 3, 4, 5, 6].map(card).join('')}</main>`);
    expect(scan(page, { detectors: [greedy('.card', 'sponsored')] }).findings).toHaveLength(6);
  });
});

describe('a page that grows', () => {
  it('shows late that a finding holds the story', () => {
    const page = pageOf(`<main><h1>Slip</h1><div class="wrap">${LABEL}</div></main>`);
    const scanner = scannerFor(page, { detectors: [greedy('.wrap')] });
    const [early] = finish(scanner.scan([page])).findings;
    if (early === undefined) throw new Error('Nothing was found.');
    expect(scanner.isSafe(early)).toBe(true);
    const paragraphs = STORY.map((text) => {
      const paragraph = page.createElement('p');
      paragraph.append(text);
      return paragraph;
    });
    page.querySelector('.wrap')?.append(...paragraphs);
    const late = finish(scanner.scan(paragraphs));
    expect([late.grew, late.outgrown]).toEqual([true, true]);
    expect(scanner.isSafe(early)).toBe(false);
    expect(finish(scanner.scan([page])).findings.map(textsOf)).toEqual([['Advertisement']]);
  });

  it('by one story after another has each of them guarded', () => {
    const page = pageOf('<main></main>');
    const scanner = scannerFor(page, { detectors: [greedy('p')] });
    for (let number = 1; number <= 30; number++) {
      const story = page.createElement('article');
      for (const text of STORY) {
        const paragraph = page.createElement('p');
        paragraph.append(`${number}: ${text}`);
        story.append(paragraph);
      }
      page.querySelector('main')?.append(story);
      expect(finish(scanner.scan([story])).findings).toEqual([]);
    }
  });

  it('lets a paragraph go that now says something else', () => {
    const page = articleWith('', 0);
    const scanner = scannerFor(page, { detectors: [greedy('.text > p:first-child')] });
    expect(finish(scanner.scan([page])).findings).toEqual([]);
    const reused = page.querySelector('.text > p');
    if (reused) reused.textContent = 'Advertisement';
    expect(finish(scanner.scan([page])).findings.map(textsOf)).toEqual([['Advertisement']]);
  });

  it('forgets the story it no longer shows: what it shows now is not a small part of anything', () => {
    const page = articleWith('', 0);
    const scanner = scannerFor(page, { detectors: [greedy('.next', 'ai-summary')] });
    finish(scanner.scan([page]));
    const next = page.createElement('p');
    next.className = 'next';
    next.append(`${STORY[0]} Again.`);
    page.querySelector('.text')?.replaceWith(next);
    expect(finish(scanner.scan([next])).findings).toEqual([]);
  });
});
