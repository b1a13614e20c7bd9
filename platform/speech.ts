import type { Speech, SpokenEnd } from '../core/reader/aloud';
import type { Voice } from '../core/reader/voices';

/** How long a device may take to tell of its voices, in milliseconds: the first asking wakes its speech service. */
const PATIENCE = 1500;

/** The device's speech, or `null` where the browser has none. */
export function deviceSpeech(view: Window): Speech | null {
  const { speechSynthesis } = view;
  if (speechSynthesis === undefined) return null;
  let current: SpeechSynthesisUtterance | null = null;
  return {
    voices: async () => (await toldVoices(speechSynthesis)).map(toVoice),
    speak({ text, language, voice, rate }, ended) {
      const utterance = new SpeechSynthesisUtterance(text);
      current = utterance;
      utterance.rate = rate;
      utterance.lang = voice?.language ?? language ?? '';
      utterance.voice = ours(speechSynthesis).find(({ name }) => name === voice?.name) ?? null;
      const end = (how: SpokenEnd): void => {
        if (current === utterance) ended(how);
      };
      utterance.onend = () => end('spoken');
      utterance.onerror = ({ error }) => end(error === 'canceled' || error === 'interrupted' ? 'stopped' : 'failed');
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
    },
    silence() {
      current = null;
      speechSynthesis.cancel();
    },
  };
}

/** Voices that live elsewhere would be sent the text. */
const ours = (synthesis: SpeechSynthesis): SpeechSynthesisVoice[] =>
  synthesis.getVoices().filter(({ localService }) => localService);

function toldVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  if (synthesis.getVoices().length > 0) return Promise.resolve(ours(synthesis));
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', done);
      resolve(ours(synthesis));
    };
    const timer = setTimeout(done, PATIENCE);
    synthesis.addEventListener('voiceschanged', done);
  });
}

const toVoice = ({ name, lang, default: isDefault }: SpeechSynthesisVoice): Voice => ({
  name,
  language: lang,
  isDefault,
});
