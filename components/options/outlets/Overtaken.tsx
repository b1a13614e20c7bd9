import { useWording } from '../../wording';

/** Says that a rule was changed elsewhere while it is edited here, and offers to begin again from there. */
export function Overtaken({ onDiscard }: { readonly onDiscard: () => void }) {
  const { say } = useWording();
  return (
    <p class="trouble" role="alert">
      {say('rules_overtaken')}{' '}
      <button type="button" class="link-button" onClick={onDiscard}>
        {say('rules_overtaken_take')}
      </button>
    </p>
  );
}
