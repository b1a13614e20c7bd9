import { useEffect, useRef, useState } from 'preact/hooks';
import { Aloud, type AloudState } from '../../core/reader/aloud';
import { spokenElements } from '../../core/reader/story-parts';
import { baseOf, type Voice, voiceFor } from '../../core/reader/voices';
import type { PlayerProps } from './Player';

/** Reading aloud, as the player shows it. */
export interface Listening {
  readonly state: AloudState;
  /** How many paragraphs there are to read. */
  readonly count: number;
  /** The voices of the device; `null` until it has told of them. */
  readonly voices: readonly Voice[] | null;
  /** The one that reads; `null` when none can. */
  readonly voice: Voice | null;
  readonly play: () => void;
  readonly pause: () => void;
  /** Goes some paragraphs on, or back when negative. */
  readonly skip: (by: number) => void;
}

const AT_START: AloudState = { is: 'off', paragraph: 0 };

/**
 * Reads the story aloud from the first paragraph in view as long as the component is there, marks the paragraph that is
 * read, and keeps it in view.
 */
export function useAloud({ story, language, settings, speech }: PlayerProps): Listening {
  const [state, setState] = useState(AT_START);
  const [voices, setVoices] = useState<readonly Voice[] | null>(null);
  const paragraphs = useRef<readonly HTMLElement[]>([]);
  const aloud = useRef<Aloud | null>(null);
  const { rate } = settings;
  const voice = voices === null ? null : voiceFor(voices, language, settings.voices[baseOf(language)]);
  useEffect(() => {
    let gone = false;
    void speech.voices().then((told) => gone || setVoices(told));
    return () => {
      gone = true;
      aloud.current?.stop();
    };
  }, [speech]);
  useEffect(() => {
    if (voice === null || story.current === null) return;
    const manner = { language: language ?? voice.language, voice, rate };
    if (aloud.current !== null) return aloud.current.use(manner);
    paragraphs.current = paragraphsOf(story.current);
    const texts = paragraphs.current.map(({ textContent }) => textContent ?? '');
    aloud.current = new Aloud(speech, texts, manner, setState);
    aloud.current.play(firstInView(paragraphs.current));
  }, [voice?.name, rate]);
  useFollowing(paragraphs.current[state.is === 'off' ? -1 : state.paragraph]);
  return {
    state,
    count: paragraphs.current.length,
    voices,
    voice,
    play: () => aloud.current?.play(),
    pause: () => aloud.current?.pause(),
    skip: (by) => aloud.current?.skip(by),
  };
}

/** The headline and the story, without what stands around them. */
function paragraphsOf(page: HTMLElement): HTMLElement[] {
  const parts = [...page.querySelectorAll<HTMLElement>('h1, .story')];
  return parts.flatMap((part) => (part.localName === 'h1' ? [part] : spokenElements(part)));
}

/** Marks the paragraph that is read, and scrolls to it when it is not well in view. */
function useFollowing(paragraph: HTMLElement | undefined): void {
  useEffect(() => {
    if (paragraph === undefined) return undefined;
    paragraph.dataset.spoken = '';
    const { top, bottom } = paragraph.getBoundingClientRect();
    const { from, to } = roomAround(paragraph);
    const isTall = bottom - top > to - from;
    if (top < from || bottom > to) paragraph.scrollIntoView({ block: isTall ? 'start' : 'center' });
    return () => {
      delete paragraph.dataset.spoken;
    };
  }, [paragraph]);
}

/** Whose beginning was scrolled past has been read. */
function firstInView(paragraphs: readonly HTMLElement[]): number {
  const index = paragraphs.findIndex((paragraph) => paragraph.getBoundingClientRect().top >= 0);
  return Math.max(0, index);
}

/** The part of the window that the bars above and below leave to the story, in CSS pixels from its top. */
function roomAround(element: HTMLElement): { from: number; to: number } {
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return { from: 64, to: height - 100 };
}
