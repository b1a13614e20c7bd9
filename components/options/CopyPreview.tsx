import { useId } from 'preact/hooks';
import { clipboardCopy } from '../../core/render/clipboard';
import type { CopySettings } from '../../core/render/copy-settings';
import { useWording } from '../wording';
import { copySample, SAMPLE_DAY } from './copy-sample';

/** How a copy looks with these settings: of a made-up story, as a field of plain text would take it. */
export function CopyPreview({ copy }: { readonly copy: CopySettings }) {
  const wording = useWording();
  const id = useId();
  const { plain } = clipboardCopy(copySample(wording), { ...copy, wording, today: SAMPLE_DAY });
  return (
    <section class="copy-preview" aria-labelledby={id}>
      <h3 id={id}>{wording.say('copy_preview')}</h3>
      <div class="copy-lines">
        {plain.split('\n').map((line, index) => (
          <p dir="auto" key={index}>
            {line || <br />}
          </p>
        ))}
      </div>
    </section>
  );
}
