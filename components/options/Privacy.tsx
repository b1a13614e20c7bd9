import { useWording } from '../wording';

export interface PrivacyProps {
  /** Address of the page that shows what the extension does. */
  readonly welcomePage: string;
}

/** What is kept and where, and the way back to the first page. */
export function Privacy({ welcomePage }: PrivacyProps) {
  const { say } = useWording();
  return (
    <>
      <p>{say('options_privacy_reads')}</p>
      <p>{say('options_privacy_keeps')}</p>
      <p>
        <a href={welcomePage}>{say('options_what_it_does')}</a>
      </p>
    </>
  );
}
