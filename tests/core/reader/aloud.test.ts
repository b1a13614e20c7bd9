import { describe, expect, it } from 'vitest';
import { Aloud, type AloudState, type SpokenEnd, type Utterance } from '../../../core/reader/aloud';
import { piecesOf } from '../../../core/reader/pieces';
import { type Voice, voiceFor, voicesFor } from '../../../core/reader/voices';

/** A device that speaks when told that it has. */
class FakeSpeech {
  readonly said: Utterance[] = [];
  #ended: ((how: SpokenEnd) => void) | null = null;

  speak(utterance: Utterance, ended: (how: SpokenEnd) => void): void {
    this.said.push(utterance);
    this.#ended = ended;
  }

  silence(): void {
    this.#ended = null;
  }

  get isSilent(): boolean {
    return this.#ended === null;
  }

  end(how: SpokenEnd = 'spoken'): void {
    const ended = this.#ended;
    this.#ended = null;
    ended?.(how);
  }

  texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}

const PARAGRAPHS = ['The slip stays open.', 'Nobody had asked. Nobody could say why.', 'The council meets again.'];

function reading() {
  const speech = new FakeSpeech();
  const states: AloudState[] = [];
  const manner = { language: 'en', voice: null, rate: 1 };
  const aloud = new Aloud(speech, PARAGRAPHS, manner, (state) => states.push(state));
  return { speech, aloud, manner, last: () => states.at(-1) };
}

describe('reading aloud', () => {
  it('reads sentence after sentence to the end, and stops there', () => {
    const { speech, aloud, last } = reading();
    aloud.play();
    for (const _ of [1, 2, 3]) speech.end();
    expect(speech.texts()).toEqual([
      'The slip stays open.',
      'Nobody had asked.',
      'Nobody could say why.',
      'The council meets again.',
    ]);
    expect(last()).toEqual({ is: 'speaking', paragraph: 2 });
    speech.end();
    expect(last()).toEqual({ is: 'off', paragraph: 0 });
  });

  it('begins where it is told to', () => {
    const { speech, aloud } = reading();
    aloud.play(2);
    expect(speech.texts()).toEqual(['The council meets again.']);
  });

  it('keeps the sentence over a pause', () => {
    const { speech, aloud, last } = reading();
    aloud.play(1);
    speech.end();
    aloud.pause();
    expect(speech.isSilent).toBe(true);
    expect(last()).toEqual({ is: 'paused', paragraph: 1 });
    aloud.play();
    expect(speech.texts().at(-1)).toBe('Nobody could say why.');
  });

  it('skips paragraphs within the story, speaking or paused', () => {
    const { speech, aloud, last } = reading();
    aloud.play();
    aloud.skip(1);
    expect(speech.texts().at(-1)).toBe('Nobody had asked.');
    aloud.pause();
    aloud.skip(7);
    expect(last()).toEqual({ is: 'paused', paragraph: 2 });
    aloud.skip(-9);
    expect(last()).toEqual({ is: 'paused', paragraph: 0 });
  });

  it('changes speed in the middle, from the sentence it is at', () => {
    const { speech, aloud, manner } = reading();
    aloud.play(1);
    speech.end();
    aloud.use({ ...manner, rate: 1.5 });
    expect(speech.said.at(-1)).toMatchObject({ text: 'Nobody could say why.', rate: 1.5 });
  });

  it('pauses when somebody else silences the device, and says when the device fails', () => {
    const { speech, aloud, last } = reading();
    aloud.play();
    speech.end('stopped');
    expect(last()?.is).toBe('paused');
    aloud.play();
    speech.end('failed');
    expect(last()?.is).toBe('failed');
  });

  it('is silent after it is stopped, and begins at the top', () => {
    const { speech, aloud } = reading();
    aloud.play(2);
    aloud.stop();
    expect(speech.isSilent).toBe(true);
    aloud.play();
    expect(speech.texts().at(-1)).toBe('The slip stays open.');
  });
});

describe('pieces of a paragraph', () => {
  it('are sentences, with nothing lost', () => {
    expect(piecesOf('He said “No.”  Then he  left.', 'en')).toEqual(['He said “No.”', 'Then he left.']);
    expect(piecesOf('廃線の駅。夜だけの図書室。', 'ja')).toEqual(['廃線の駅。', '夜だけの図書室。']);
  });

  it('are short enough to be spoken whole, and hold every word', () => {
    const long = `${'A boat, a bell and a lamp went by the slip, '.repeat(20)}and that was all.`;
    const pieces = piecesOf(long, 'not a language');
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(240);
    expect(pieces.join(' ')).toBe(long);
  });
});

describe('voices', () => {
  const voice = (name: string, language: string, isDefault = false): Voice => ({ name, language, isDefault });
  const VOICES = [
    voice('Anna', 'de-DE'),
    voice('Daniel', 'en_GB'),
    voice('Fred', 'en-US', true),
    voice('Carmit', 'he-IL'),
  ];

  it('of the story’s own language and region come first', () => {
    expect(voicesFor(VOICES, 'en-GB').map(({ name }) => name)).toEqual(['Daniel', 'Fred', 'Anna', 'Carmit']);
    expect(voiceFor(VOICES, 'en', undefined)?.name).toBe('Fred');
    expect(voiceFor(VOICES, 'he', undefined)?.name).toBe('Carmit');
  });

  it('the reader chose are used, as long as the device has them', () => {
    expect(voiceFor(VOICES, 'en', 'Daniel')?.name).toBe('Daniel');
    expect(voiceFor(VOICES, 'en', 'Gone')?.name).toBe('Fred');
  });

  it('of another language do not read a story, unless it does not say what it is in', () => {
    expect(voiceFor(VOICES, 'uk', undefined)).toBeNull();
    expect(voiceFor(VOICES, null, undefined)?.name).toBe('Fred');
    expect(voiceFor([], null, undefined)).toBeNull();
  });
});
