import { useId } from 'preact/hooks';

export interface FileButtonProps {
  readonly label: string;
  /** Says more than the label where several buttons have the same. */
  readonly name?: string;
  /** Endings of file names, such as `.txt`. */
  readonly accept: string;
  readonly look?: 'button' | 'link-button';
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that opens the browser's choice of a file. */
export function FileButton({ label, name, accept, look = 'button', disabled = false, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        class="visually-hidden"
        accept={accept}
        aria-label={name ?? label}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, after it was mended.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <label for={id} class={look}>
        {label}
      </label>
    </span>
  );
}
