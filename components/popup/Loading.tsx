import { useWording } from '../wording';

export interface LoadingProps {
  readonly words: string;
  /** Whether a headline stands above already. */
  readonly isHeaded?: boolean;
}

/** Stands where the story will be, in its shape, until it is there. */
export function Loading({ words, isHeaded = false }: LoadingProps) {
  const { say } = useWording();
  return (
    <main class="loading" aria-busy="true">
      {!isHeaded && <h1 class="visually-hidden">{say('popup_product')}</h1>}
      <p role="status">{words}</p>
      <div class="loading-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}
