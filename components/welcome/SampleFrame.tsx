import { useEffect, useRef, useState } from 'preact/hooks';

export interface SampleFrameProps {
  /** Address of an empty page of our own. */
  readonly page: string;
  /** What it is called by screen readers. */
  readonly title: string;
  /** Called with its document once that is there. */
  readonly onLoad: (page: Document) => void;
}

/** A page within the page, as high as what is on it, so that it has no scroll bar of its own. */
export function SampleFrame({ page, title, onLoad }: SampleFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<Document | null>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const body = shown?.body ?? null;
    if (body === null) return undefined;
    const sizes = new ResizeObserver(() => setHeight(Math.ceil(body.getBoundingClientRect().height)));
    sizes.observe(body);
    return () => sizes.disconnect();
  }, [shown]);
  const begin = () => {
    const document = frame.current?.contentDocument ?? null;
    if (document === null) return;
    setShown(document);
    onLoad(document);
  };
  return (
    <iframe ref={frame} class="sample" src={page} title={title} style={{ height: `${height}px` }} onLoad={begin} />
  );
}
