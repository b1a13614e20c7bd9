import { useId, useState } from 'preact/hooks';
import { readingMinutes } from '../../core/render/reading-time';
import { type StoryNote, storyNote } from '../../core/render/story-note';
import type { CleanArticle } from '../../core/story/article';
import type { Phrase } from '../../core/wording';
import { Byline } from '../Byline';
import { ChevronIcon } from '../icons';
import { OtherPages } from '../OtherPages';
import { OutletLine } from '../OutletLine';
import { useWording } from '../wording';
import { Sources, sourcedFields } from './Sources';
import { withoutSite } from './tab-title';

const NOTES: Readonly<Record<StoryNote, Phrase>> = {
  hidden: 'story_hidden',
  scripts: 'story_scripts',
  short: 'story_short',
};

/** Outlet, headline and byline of the story, on demand where they were read, its other pages, and what to know about its text. */
export function Head({ article }: { readonly article: CleanArticle }) {
  const { say } = useWording();
  const [open, setOpen] = useState(false);
  const sourcesId = useId();
  const note = storyNote(article);
  return (
    <header class="head">
      <OutletLine article={article} />
      <h1 class="headline" lang={article.language ?? undefined} dir={article.direction}>
        {article.title ?? say('story_no_title')}
      </h1>
      <div class="head-row">
        <Byline article={article} minutes={readingMinutes(article)} />
        {sourcedFields(article).length > 0 && (
          <button
            type="button"
            class="link-button opener"
            aria-expanded={open}
            aria-controls={sourcesId}
            onClick={() => setOpen(!open)}
          >
            {say('popup_sources')}
            <ChevronIcon />
          </button>
        )}
      </div>
      <div id={sourcesId} hidden={!open}>
        {open && <Sources article={article} />}
      </div>
      <OtherPages article={article} />
      {note !== null && <p class="story-note">{say(NOTES[note])}</p>}
    </header>
  );
}

/** Stands for the head until the story is read: the headline as the browser's tab has it. */
export function HeadAhead({ title }: { readonly title: string }) {
  return (
    <header class="head head-ahead">
      <h1 class="headline" dir="auto">
        {withoutSite(title)}
      </h1>
    </header>
  );
}
