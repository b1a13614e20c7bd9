import { TitledSection, type TitledSectionProps } from '../TitledSection';
import { useWording } from '../wording';
import { type SectionId, sectionTitle } from './sections';

export interface SectionProps extends Pick<TitledSectionProps, 'text' | 'children'> {
  readonly id: SectionId;
}

/** One part of the options under its name, to which the navigation leads. */
export function Section({ id, ...parts }: SectionProps) {
  const { say } = useWording();
  return <TitledSection id={id} title={say(sectionTitle(id))} {...parts} />;
}
