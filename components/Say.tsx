import { type ComponentChildren, Fragment } from 'preact';
import type { Phrase } from '../core/wording';
import { useWording } from './wording';

export interface SayProps {
  readonly phrase: Phrase;
  /** What stands in place of `$1` to `$9`: links, names set apart. */
  readonly parts: readonly ComponentChildren[];
}

/** For private use: these stand in a phrase where parts go, and in nothing a translator writes. */
const MARKS = '\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009';

/** A phrase whose values are more than text. Each language puts them where they belong. */
export function Say({ phrase, parts }: SayProps) {
  const { say } = useWording();
  const pieces = say(phrase, ...MARKS.slice(0, parts.length)).split(new RegExp(`([${MARKS}])`));
  return (
    <>
      {pieces.map((piece, index) => {
        const at = piece === '' ? -1 : MARKS.indexOf(piece);
        return at < 0 ? piece : <Fragment key={index}>{parts[at]}</Fragment>;
      })}
    </>
  );
}
