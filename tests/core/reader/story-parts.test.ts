import { describe, expect, it } from 'vitest';
import { facesOn } from '../../../core/reader/faces';
import { contentsOf, spokenElements } from '../../../core/reader/story-parts';
import { el, root } from '../../components/fixtures';

const LONG = 900;
const heading = (tag: string, text: string) => el(tag, {}, text);

describe('the table of contents', () => {
  const parts = [
    heading('h2', 'The  slip'),
    heading('h3', 'Its piles'),
    heading('h2', ' '),
    heading('h2', 'The council'),
  ];

  it('lists the headings that say something, with their levels', () => {
    expect(contentsOf({ body: root(...parts), words: LONG })).toEqual([
      { level: 2, text: 'The slip' },
      { level: 3, text: 'Its piles' },
      { level: 2, text: 'The council' },
    ]);
  });

  it('is for long stories with several parts', () => {
    expect(contentsOf({ body: root(...parts), words: 150 })).toEqual([]);
    expect(contentsOf({ body: root(...parts.slice(0, 2)), words: LONG })).toEqual([]);
  });
});

describe('what is read aloud', () => {
  it('is each smallest block once, without captions, code and tables', () => {
    const story = document.createElement('div');
    const add = (parent: Element, tag: string, text = ''): Element => {
      const element = parent.appendChild(document.createElement(tag));
      element.textContent = text;
      return element;
    };
    add(story, 'h2', 'The slip');
    add(story, 'p', 'It stays open.');
    add(add(story, 'blockquote'), 'p', 'A door.');
    add(add(story, 'ul'), 'li', 'Piling one');
    add(add(story, 'figure'), 'figcaption', 'The slip at low water.');
    add(add(story, 'pre'), 'p', 'let slip = open');
    add(story, 'p', '  ');
    expect(spokenElements(story).map(({ textContent }) => textContent)).toEqual([
      'The slip',
      'It stays open.',
      'A door.',
      'Piling one',
    ]);
  });
});

describe('typefaces', () => {
  it('offer a legible one only where the device has one', () => {
    const plain = (_: string, font: string): number => (font.includes('monospace') ? 10 : 8);
    expect(facesOn(plain)).toEqual(['serif', 'sans']);
    const withLexend = (text: string, font: string): number => (font.includes('Lexend') ? 9 : plain(text, font));
    expect(facesOn(withLexend)).toEqual(['serif', 'sans', 'legible']);
  });
});
