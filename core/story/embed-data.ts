/** Where posts and films of others are, and how pages embed them. */
export interface EmbedData {
  readonly $schema?: string;
  readonly platforms: readonly PlatformData[];
  /** Words, lower case, of which a frame's title may consist without saying what is in it. */
  readonly sayNothing: readonly string[];
  /** Parts of words, lower case, by which a text asks the reader to agree to something embedded. */
  readonly notices: readonly string[];
}

/** A platform, and the addresses of what it lets others embed. */
export interface PlatformData {
  readonly name: string;
  /** What it shows, as said where a page gives it no title: "Post on X". */
  readonly shows: 'Post' | 'Video' | 'Audio' | 'Chart';
  /** In the order they are tried. */
  readonly addresses: readonly AddressData[];
  /** Custom elements that stand for one post. */
  readonly elements?: readonly ElementData[];
}

/** A form of address, and the one readers use for the same. */
export interface AddressData {
  /** Regular expression, case ignored. */
  readonly from: string;
  /** Address with `$1`, `$2` for the groups of `from`. */
  readonly to: string;
}

/** An element that stands for one post. */
export interface ElementData {
  readonly tag: string;
  /** The attribute with the post's number. */
  readonly attribute: string;
  /** Address with `$1` for that number. */
  readonly to: string;
}

/** A platform with its expressions made. */
export interface Platform extends Pick<PlatformData, 'name' | 'shows'> {
  readonly addresses: readonly { readonly from: RegExp; readonly to: string }[];
  readonly elements: readonly ElementData[];
}

/** The platforms with their expressions made. Throws for one that cannot be. */
export const parsePlatforms = ({ platforms }: EmbedData): Platform[] =>
  platforms.map(({ name, shows, addresses, elements = [] }) => ({
    name,
    shows,
    addresses: addresses.map(({ from, to }) => ({ from: new RegExp(from, 'i'), to })),
    elements,
  }));
