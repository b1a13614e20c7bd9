import { useEffect, useState } from 'preact/hooks';
import { showPage } from '../../components/show-page';
import { SampleStory } from '../../components/welcome/SampleStory';
import { type TriedPage, Welcome } from '../../components/welcome/Welcome';
import { OUTLETS } from '../../platform/outlets';
import { listShortcuts, openOptions } from '../../platform/own-pages';
import { type SampleSession, trySample } from '../../platform/sample-session';
import { wording } from '../../platform/wording';

const SITES = OUTLETS.filter(({ atInstall }) => atInstall === true).map(({ name }) => name);

/** The first page, with a sample page at work in it. */
export function App() {
  const [session, setSession] = useState<SampleSession | null>(null);
  const [tried, setTried] = useState<TriedPage>({ state: null, trouble: null });
  const [shortcuts, setShortcuts] = useState<Awaited<ReturnType<typeof listShortcuts>>>([]);
  const failed = (trouble: unknown) => setTried((now) => ({ ...now, trouble }));
  const attempt = (work: Promise<unknown>) => {
    work.catch(failed);
  };
  useEffect(() => {
    attempt(listShortcuts().then(setShortcuts));
  }, []);
  useEffect(() => () => session?.stop(), [session]);
  const begin = async (page: Document) => {
    showPage(page, wording, 'sample_headline', <SampleStory />);
    setSession(await trySample(page, (state) => setTried({ state, trouble: null }), failed));
  };
  return (
    <Welcome
      tried={tried}
      sites={SITES}
      shortcuts={shortcuts}
      samplePage="/sample.html"
      onSample={(page) => attempt(begin(page))}
      onMode={(mode) => session?.setMode(mode)}
      onOptions={() => attempt(openOptions())}
    />
  );
}
