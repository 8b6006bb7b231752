/**
 * A piece of a message. A bare string is our own words; everything that comes from somewhere else has a part of its own, so that each
 * renderer can isolate, escape or link it.
 */
export type Part =
  | string
  /** What a person, a party, an issuer or a call is called. `lang` is BCP 47. */
  | { name: string; lang?: string }
  /** Somebody else's words; renderers put them between quotation marks. */
  | { quote: string; lang?: string }
  /** A count or a measure, with its number of decimals where that is not how it comes. */
  | { number: number; decimals?: number }
  /** A date or a moment in words, and as HTML wants it: ISO 8601. */
  | { time: string; shown: string }
  | { link: Message; href: string }
  /** A path or the name of a file, letter by letter. */
  | { code: string }
  | { strong: Message };

/** Something that is said on screen, in a file or on a card, as its parts in order. */
export type Message = readonly Part[];
