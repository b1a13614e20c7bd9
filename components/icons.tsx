import type { ComponentChildren } from 'preact';

/** A drawing of ours in a square of 16 units, in the colour of the words around it; never the only name of a control. */
export function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Two sliders: the way to the options. */
export const OptionsIcon = () => (
  <Icon>
    <path d="M1.5 4.5h7M12.5 4.5h2M1.5 11.5h2M7.5 11.5h7" />
    <circle cx="10.5" cy="4.5" r="2" />
    <circle cx="5.5" cy="11.5" r="2" />
  </Icon>
);

/** A frame with a pointer on it: the way to point at something on the page. */
export const PickIcon = () => (
  <Icon>
    <path d="M6 13.5H3.5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1V6" />
    <path d="M7.5 7.5l6.5 2.4-2.8 1.3-1.3 2.8z" />
  </Icon>
);

/** Up and down: to the other edge. */
export const MoveIcon = () => (
  <Icon>
    <path d="M5 13V3M2.5 5.5L5 3l2.5 2.5M11 3v10M8.5 10.5L11 13l2.5-2.5" />
  </Icon>
);

/** Rows with a number each: how much of something is what. */
export const TableIcon = () => (
  <Icon>
    <path d="M2 4h5M2 8h5M2 12h5M10.5 4h3.5M10.5 8h3.5M10.5 12h3.5" />
  </Icon>
);

/** A cross: the way out. */
export const CloseIcon = () => (
  <Icon>
    <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
  </Icon>
);

/** Points down; turned by CSS when what it opens is open. */
export const ChevronIcon = () => (
  <Icon>
    <path class="chevron" d="M4 6.5l4 4 4-4" />
  </Icon>
);
