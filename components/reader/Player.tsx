import { useEffect, useRef } from 'preact/hooks';
import type { Speech } from '../../core/reader/aloud';
import { type ReaderSettings, SCALES, stepped } from '../../core/reader/reader-settings';
import { baseOf, type Voice, voicesFor } from '../../core/reader/voices';
import { CloseIcon } from '../icons';
import { useWording } from '../wording';
import { IconButton } from './IconButton';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from './icons';
import { type Listening, useAloud } from './use-aloud';

export interface PlayerProps {
  /** The element that holds headline and story. */
  readonly story: { readonly current: HTMLElement | null };
  /** The story's, BCP 47. */
  readonly language: string | null;
  readonly settings: ReaderSettings;
  readonly speech: Speech;
  readonly onSettings: (patch: Partial<ReaderSettings>) => void;
  /** The reader wants no more of it. */
  readonly onEnd: () => void;
}

/** A button that can be pressed: while voices are awaited, only the last one can. */
const USABLE = 'button:not([disabled])';

/** Reads the story aloud, and says where it is. It begins at once, with the first paragraph in view. */
export function Player(props: PlayerProps) {
  const { language, settings, onSettings, onEnd } = props;
  const { say } = useWording();
  const aloud = useAloud(props);
  const box = useRef<HTMLDivElement>(null);
  // The bar stands after the story: without this it would be out of reach for the keyboard.
  useEffect(
    () => box.current?.querySelector<HTMLElement>(USABLE)?.focus({ preventScroll: true }),
    [aloud.voices === null],
  );
  return (
    <section class="player" aria-label={say('reader_aloud')} ref={box}>
      {aloud.voices !== null && aloud.voice === null ? (
        <NoVoice language={language} />
      ) : (
        <>
          <Transport aloud={aloud} />
          <RateChoice rate={settings.rate} onRate={(rate) => onSettings({ rate })} />
          <VoiceChoice
            voices={voicesFor(aloud.voices ?? [], language)}
            language={language}
            chosen={aloud.voice}
            onVoice={(name) => onSettings({ voices: { ...settings.voices, [baseOf(language)]: name } })}
          />
        </>
      )}
      <IconButton name={say('reader_stop')} onPress={onEnd}>
        <CloseIcon />
      </IconButton>
    </section>
  );
}

function NoVoice({ language }: { readonly language: string | null }) {
  const { say, locale } = useWording();
  const name = language === null ? null : nameOf(baseOf(language), locale);
  return (
    <p class="player-words player-trouble" role="alert">
      {name === null ? say('reader_no_voice') : say('reader_no_voice_for', name)}
    </p>
  );
}

function Transport({ aloud }: { readonly aloud: Listening }) {
  const { say } = useWording();
  const isSpeaking = aloud.state.is === 'speaking';
  const isAwaited = aloud.voices === null;
  return (
    <>
      <IconButton
        name={say(isSpeaking ? 'reader_pause' : 'reader_play')}
        className="player-main"
        disabled={isAwaited}
        onPress={isSpeaking ? aloud.pause : aloud.play}
      >
        {isSpeaking ? <PauseIcon /> : <PlayIcon />}
      </IconButton>
      <IconButton name={say('reader_previous')} disabled={isAwaited} onPress={() => aloud.skip(-1)}>
        <PreviousIcon />
      </IconButton>
      <IconButton name={say('reader_next')} disabled={isAwaited} onPress={() => aloud.skip(1)}>
        <NextIcon />
      </IconButton>
      <Place aloud={aloud} />
    </>
  );
}

/** Which paragraph is read, or why none is. */
function Place({ aloud: { voices, state, count } }: { readonly aloud: Listening }) {
  const { say } = useWording();
  const failed = state.is === 'failed';
  const words = failed ? say('reader_voice_failed') : say('reader_aloud_place', state.paragraph + 1, count);
  return (
    <p class="player-words" role={failed ? 'alert' : voices === null ? 'status' : undefined}>
      {voices === null ? say('reader_voices_awaited') : words}
    </p>
  );
}

function RateChoice({ rate, onRate }: { readonly rate: number; readonly onRate: (rate: number) => void }) {
  const { say, locale } = useWording();
  const numbers = new Intl.NumberFormat(locale);
  return (
    <select
      aria-label={say('reader_rate')}
      value={rate}
      onChange={(event) => onRate(Number(event.currentTarget.value))}
    >
      {RATES.map((one) => (
        <option key={one} value={one}>
          {say('reader_times', numbers.format(one))}
        </option>
      ))}
    </select>
  );
}

const RATES = ratesFrom(SCALES.rate.least);

function ratesFrom(rate: number): number[] {
  return rate >= SCALES.rate.most ? [rate] : [rate, ...ratesFrom(stepped(SCALES.rate, rate, 1))];
}

interface VoiceChoiceProps {
  readonly voices: readonly Voice[];
  readonly language: string | null;
  readonly chosen: Voice | null;
  readonly onVoice: (name: string) => void;
}

/** The voices of the story's language; all of them when that is not known. */
function VoiceChoice({ voices, language, chosen, onVoice }: VoiceChoiceProps) {
  const { say, locale } = useWording();
  const fitting = language === null ? voices : voices.filter((voice) => baseOf(voice.language) === baseOf(language));
  if (fitting.length < 2) return null;
  return (
    <select
      class="player-voice"
      aria-label={say('reader_voice')}
      value={chosen?.name}
      onChange={(event) => onVoice(event.currentTarget.value)}
    >
      {fitting.map(({ name, language: spoken }) => (
        <option key={name} value={name}>
          {name.includes('(') ? name : say('reader_voice_named', name, nameOf(spoken, locale))}
        </option>
      ))}
    </select>
  );
}

function nameOf(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language.replace('_', '-')) ?? language;
  } catch {
    // What a page or a device calls a language need not be one.
    return language;
  }
}
