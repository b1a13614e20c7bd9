import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../core/render/html';
import { read, story } from './reading';

/** The story's HTML with something between its paragraphs. */
function htmlWith(embedded: string): string {
  const { article } = read(`<article><div class="article-body">${story()}${embedded}${story(LATER)}</div></article>`);
  return article === null ? '' : toHtml(article.body);
}

const LATER = [1, 2, 3, 4].map(
  (number) =>
    `The goats of herd ${number} went home on the evening train, in a van of their own, and nobody sat in it.`,
);

/** Address and words of the links in a story with something between its paragraphs. */
const links = (embedded: string): string[] =>
  [...htmlWith(embedded).matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, words]) => `${words}: ${href}`);

describe('an embedded frame becomes a link to what it shows', () => {
  it.each([
    [
      'https://www.youtube.com/embed/hErOn11min5?rel=0',
      'Video on YouTube: https://www.youtube.com/watch?v=hErOn11min5',
    ],
    ['//www.youtube-nocookie.com/embed/hErOn11min5', 'Video on YouTube: https://www.youtube.com/watch?v=hErOn11min5'],
    ['https://platform.twitter.com/embed/Tweet.html?dnt=true&amp;id=17770', 'Post on X: https://x.com/i/status/17770'],
    [
      'https://www.instagram.com/p/QuIl-Lby/embed/captioned/',
      'Post on Instagram: https://www.instagram.com/p/QuIl-Lby/',
    ],
    ['https://www.tiktok.com/embed/v2/7311111111', 'Post on TikTok: https://www.tiktok.com/@/video/7311111111'],
    [
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fquillby%2Fposts%2F12&amp;width=500',
      'Post on Facebook: https://www.facebook.com/quillby/posts/12',
    ],
    [
      'https://embed.bsky.app/embed/did:plc:quillby/app.bsky.feed.post/3kheron?id=1',
      'Post on Bluesky: https://bsky.app/profile/did:plc:quillby/post/3kheron',
    ],
    ['https://birds.example/@lind/112233445566/embed', 'Post on Mastodon: https://birds.example/@lind/112233445566'],
    [
      'https://www.threads.net/@mayor/post/C5heron/embed',
      'Post on Threads: https://www.threads.com/@mayor/post/C5heron',
    ],
    ['https://player.vimeo.com/video/4711?h=a', 'Video on Vimeo: https://vimeo.com/4711'],
    [
      'https://cdn.embedly.com/widgets/media.html?url=https%3A%2F%2Fyoutu.be%2FhErOn11min5',
      'Video on YouTube: https://www.youtube.com/watch?v=hErOn11min5',
    ],
  ])('%s', (src, link) => {
    expect(links(`<iframe src="${src}"></iframe>`)).toEqual([link]);
    expect(links(`<iframe data-src="${src}" src="about:blank"></iframe>`)).toEqual([link]);
  });

  it('under its title, unless that only says that it is a frame', () => {
    const frame = (title: string) =>
      `<iframe src="https://www.youtube.com/embed/hErOn11min5" title="${title}"></iframe>`;
    expect(links(frame('Goats at work'))[0]).toMatch(/^Goats at work \(YouTube\): /);
    expect(links(frame('Goats at work - YouTube'))[0]).toMatch(/^Goats at work - YouTube: /);
    expect(links(frame('YouTube video player'))[0]).toMatch(/^Video on YouTube: /);
  });
});

describe('what is to become an embed once the reader agrees', () => {
  it('becomes a link, and what asks goes', () => {
    const html = htmlWith(
      '<div data-embed-url="https://x.com/car3/status/17770"><p>To see this post you have to accept cookies.</p><button>Accept</button></div>',
    );
    expect(html).toContain('<a href="https://x.com/car3/status/17770">Post on X</a>');
    expect(html).not.toContain('cookies');
  });

  it('keeps words of its own', () => {
    const html = htmlWith(
      '<figure data-video="https://youtu.be/hErOn11min5"><img src="/a.jpg"><figcaption>The goats at work.</figcaption></figure>',
    );
    expect(html).toContain('https://www.youtube.com/watch?v=hErOn11min5');
    expect(html).toContain('The goats at work.');
  });

  it.each([
    ['<lite-youtube videoid="hErOn11min5"></lite-youtube>', 'https://www.youtube.com/watch?v=hErOn11min5'],
    ['<embetty-tweet status="17770"></embetty-tweet>', 'https://x.com/i/status/17770'],
    [
      '<script async src="https://telegram.org/js/w.js" data-telegram-post="quillby/7"></script>',
      'https://t.me/quillby/7',
    ],
  ])('may be an element of its own: %s', (html, url) => {
    expect(links(html).join()).toContain(url);
  });
});

describe('a quoted post', () => {
  it('is kept with its words and given a link to where it stands', () => {
    const post =
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@goat/video/73"><p>One leg, all of year six</p></blockquote>';
    const html = htmlWith(post);
    expect(html).toContain('One leg, all of year six');
    expect(html).toContain('<a href="https://www.tiktok.com/@goat/video/73">Post on TikTok</a>');
  });

  it('that links there itself is given none', () => {
    const post =
      '<blockquote class="twitter-tweet" cite="https://x.com/car3/status/17770"><p>It will not move.</p>— Car 3 <a href="https://twitter.com/car3/status/17770">April 10</a></blockquote>';
    expect(links(post)).toEqual(['April 10: https://twitter.com/car3/status/17770']);
  });
});

describe('no embed', () => {
  it.each([
    ['a frame of nobody known', '<iframe src="https://widgets.example/weather"></iframe>'],
    ['a frame for sharing', '<iframe src="https://platform.twitter.com/widgets/tweet_button.html?id=1"></iframe>'],
    ['a box that names the page', '<div data-url="https://www.quillby.example/news/goats.html"><p>Share</p></div>'],
    ['a profile', '<div data-href="https://www.facebook.com/quillbycouncil/"></div>'],
  ])('%s', (_, html) => {
    expect(links(html)).toEqual([]);
  });

  it('is a paragraph that links to a post', () => {
    const html = htmlWith(
      '<p>The driver said so <a data-href="https://x.com/car3/status/1" href="https://x.com/car3/status/1">in a post</a> that had been read by two million people on Friday.</p>',
    );
    expect(html).toContain('<p>The driver said so <a href="https://x.com/car3/status/1">in a post</a> that');
  });
});
