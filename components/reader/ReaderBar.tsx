import { useState } from 'preact/hooks';
import { CopyButton } from '../CopyButton';
import { CloseIcon } from '../icons';
import { useWording } from '../wording';
import { IconButton } from './IconButton';
import { ListenIcon, PrintIcon } from './icons';
import { LookChoices } from './LookChoices';
import { Panel } from './Panel';
import { SiteChoice } from './SiteChoice';
import { StoryContents } from './StoryContents';
import type { ReaderProps } from './view';

export interface ReaderBarProps extends ReaderProps {
  /** The element the story is shown in. */
  readonly story: { readonly current: HTMLElement | null };
  readonly isListening: boolean;
  readonly onListen: () => void;
}

/** What can be done with the story. */
export function ReaderBar(props: ReaderBarProps) {
  const { actions, settings, isListening, onListen } = props;
  const { say } = useWording();
  const [open, setOpen] = useState<'contents' | 'look' | null>(null);
  const opens = (panel: 'contents' | 'look') => ({
    open: open === panel,
    onOpen: (isOpen: boolean) => setOpen(isOpen ? panel : null),
  });
  return (
    <div class="reader-bar">
      <StoryContents article={props.article} story={props.story} {...opens('contents')} />
      <span class="bar-space" />
      {actions.speech !== null && (
        <IconButton name={say('reader_listen')} isPressed={isListening} onPress={onListen} className="listen">
          <ListenIcon />
        </IconButton>
      )}
      <Panel name={say('reader_look')} sign={<span class="look-sign" aria-hidden="true" />} {...opens('look')}>
        <LookChoices settings={settings} faces={actions.faces} onSettings={actions.onSettings} />
        <SiteChoice site={props.site} settings={settings} onSettings={actions.onSettings} />
      </Panel>
      <IconButton name={say('reader_print')} onPress={actions.onPrint} className="print">
        <PrintIcon />
      </IconButton>
      <CopyButton onCopy={actions.onCopy} more={{ ...actions.moreCopies, onPrint: actions.onPrint }} />
      <IconButton name={say('reader_close')} onPress={actions.onClose} className="close">
        <CloseIcon />
      </IconButton>
    </div>
  );
}
