import type { ComponentChildren } from 'preact';

export interface IconButtonProps {
  readonly name: string;
  /** For a button that stays down. */
  readonly isPressed?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that shows a drawing and is called by its name. */
export function IconButton({ name, isPressed, disabled, className = '', onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${className}`}
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
