import { Icon } from '../icons';

/** A page with a line of sound beside it: reading aloud. */
export const ListenIcon = () => (
  <Icon>
    <path d="M2 6.2h2.4L8 3.2v9.6l-3.6-3H2z" />
    <path d="M10.6 5.6a3.4 3.4 0 0 1 0 4.8M12.6 3.6a6.2 6.2 0 0 1 0 8.8" />
  </Icon>
);

/** Lines that are set in: the contents. */
export const ContentsIcon = () => (
  <Icon>
    <path d="M1.8 3.5h12.4M4.8 8h9.4M4.8 12.5h9.4M1.8 8h.4M1.8 12.5h.4" />
  </Icon>
);

/** A printer. */
export const PrintIcon = () => (
  <Icon>
    <path d="M4.2 6V2.2h7.6V6M4.2 11.5H2.4V6h11.2v5.5h-1.8" />
    <path d="M4.2 9.4h7.6v4.4H4.2z" />
  </Icon>
);

/** A triangle: read. */
export const PlayIcon = () => (
  <Icon>
    <path d="M4.5 2.8v10.4L13 8z" />
  </Icon>
);

/** Two bars: pause. */
export const PauseIcon = () => (
  <Icon>
    <path d="M5 3v10M11 3v10" />
  </Icon>
);

/** Up: the paragraph before. */
export const PreviousIcon = () => (
  <Icon>
    <path d="M3.5 10L8 5.5l4.5 4.5" />
  </Icon>
);

/** Down: the paragraph after. */
export const NextIcon = () => (
  <Icon>
    <path d="M3.5 6L8 10.5 12.5 6" />
  </Icon>
);
