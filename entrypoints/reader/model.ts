import type { ReaderProps } from '../../components/reader/view';
import type { ReaderOpening } from '../../core/reader/reader-overlay';
import { opensByItself, type ReaderSettings } from '../../core/reader/reader-settings';
import { troubleText } from '../../core/trouble';
import { deviceFaces } from '../../platform/device-faces';
import { askBackground } from '../../platform/messaging/send';
import { loadSettings, saveReader, watchSettings } from '../../platform/settings';
import { deviceSpeech } from '../../platform/speech';
import { wording } from '../../platform/wording';
import { copiesOf } from './copies';

/** What the reader shows, kept in step with the reader's settings. */
export class ReaderModel {
  readonly #opening: ReaderOpening;
  readonly #actions: ReaderProps['actions'];
  #settings: ReaderSettings;
  #trouble: string | null = null;
  #saving = 0;
  #changed: () => void = () => undefined;
  #unwatch: () => void = () => undefined;

  private constructor(opening: ReaderOpening, leave: () => void, settings: ReaderSettings) {
    this.#opening = opening;
    this.#settings = settings;
    this.#actions = {
      ...copiesOf(opening),
      onClose: leave,
      onPrint: () => print(),
      onSettings: (patch) => this.#save(patch),
      speech: deviceSpeech(window),
      faces: deviceFaces(),
    };
  }

  /** Reads the settings. Rejects when storage itself fails. */
  static async load(opening: ReaderOpening, leave: () => void): Promise<ReaderModel> {
    return new ReaderModel(opening, leave, (await loadSettings()).settings.reader);
  }

  /** Calls back whenever there is something else to show. */
  watch(changed: () => void): void {
    this.#changed = changed;
    this.#unwatch = watchSettings(({ reader }) => {
      // What comes back of our own saving may be older than what is chosen by now.
      if (this.#saving === 0) this.#show({ settings: reader });
    });
  }

  /** Stops it. */
  end(): void {
    this.#unwatch();
    this.#changed = () => undefined;
  }

  /** What is shown now. */
  get props(): ReaderProps {
    const { article, site } = this.#opening;
    return { article, site, settings: this.#settings, trouble: this.#trouble, actions: this.#actions };
  }

  /** Tells that the reader wants this page in the reader mode. */
  noteOpened(): void {
    if (!this.#opening.byItself) this.#note(true);
  }

  /** Tells that the reader wants this page as it is. */
  noteLeft(): void {
    this.#note(false);
  }

  #note(mayOpen: boolean): void {
    const { article, site } = this.#opening;
    if (!opensByItself(this.#settings, site.key, site.opensByRule)) return;
    this.#told(askBackground('page.readable', { url: article.url, mayOpen }, () => null));
  }

  #save(patch: Partial<ReaderSettings>): void {
    this.#saving++;
    this.#show({ settings: { ...this.#settings, ...patch } });
    this.#told(saveReader(patch).finally(() => this.#saving--));
  }

  /** Says what did not work, if anything. */
  #told(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#show({ trouble: troubleText(error, wording) }));
  }

  #show({ settings = this.#settings, trouble = null }: { settings?: ReaderSettings; trouble?: string | null }): void {
    this.#settings = settings;
    this.#trouble = trouble;
    this.#changed();
  }
}
