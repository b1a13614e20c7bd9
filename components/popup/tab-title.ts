/** What comes after the headline in a tab's title: the site's name, its section. */
const SITE = /\s*(?:\s[-–—|·•»]\s|[｜|])[^-–—|·•»｜]{1,40}$/u;

/** A headline has so many signs at least; in scripts without spaces that is a few words as well. */
const HEADLINE = 12;

/** A tab's title as far as it can be the headline: without the site's name at its end. */
export function withoutSite(title: string): string {
  const bare = title.replace(SITE, '');
  return bare === title || bare.length < HEADLINE ? title : withoutSite(bare);
}
