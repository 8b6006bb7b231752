/**
 * A part of a message. A bare string is our own words; everything else has its own kind of part, so that each renderer can isolate, escape
 * or link it.
 */
export type Part =
  | string
  /** The name of a person, a party, an issuer or a call. `lang` is BCP 47. */
  | { name: string; lang?: string }
  /** Somebody else's words; renderers put them between quotation marks. */
  | { quote: string; lang?: string }
  /** A count or a measure, with its number of decimals if that is fixed. */
  | { number: number; decimals?: number }
  /** A date or a moment in words, and as HTML needs it: ISO 8601. */
  | { time: string; shown: string }
  | { link: Message; href: string }
  /** A path or a file name, verbatim. */
  | { code: string }
  | { strong: Message };

/** A message for the screen, a file or a card, as its parts in order. */
export type Message = readonly Part[];
