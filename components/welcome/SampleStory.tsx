import { useWording } from '../wording';

/** The body of a made-up news page in the reader's language, with what such pages carry between their paragraphs. */
export function SampleStory() {
  const { say } = useWording();
  return (
    <>
      <header class="masthead">{say('sample_site')}</header>
      <div class="sheet">
        <article>
          <h1>{say('sample_headline')}</h1>
          <p class="byline">
            <span class="author">{say('sample_author')}</span>
          </p>
          <p class="reading-time">{say('sample_reading_time')}</p>
          <section class="recap">
            <h2>{say('sample_recap')}</h2>
            <ul>
              <li>{say('sample_recap_1')}</li>
              <li>{say('sample_recap_2')}</li>
            </ul>
            <p class="small">{say('sample_recap_note')}</p>
          </section>
          <p>{say('sample_text_1')}</p>
          <p>{say('sample_text_2')}</p>
          <AdSlot />
          <p>{say('sample_text_3')}</p>
          <div class="request">
            <a href="https://www.google.com/preferences/source?q=portal.example">{say('sample_request')}</a>
          </div>
          <p>{say('sample_text_4')}</p>
          <AdSlot />
        </article>
      </div>
    </>
  );
}

function AdSlot() {
  const { say } = useWording();
  return (
    <div class="ad-box">
      <p class="ad-label">{say('sample_ad')}</p>
      <div class="ad-slot" />
    </div>
  );
}
