import type { Actor } from "../tokens";

/** The head of a phrase: "the Armenian Foreign Ministry", "a resident of Seoul", "he", "the statement". */
export type Head =
  /** An office or a party; for a named person, theirs. */
  | { kind: "actor"; actor: Actor; end: number }
  /** A statement without the words on whose it is. */
  | { kind: "publication"; end: number }
  /** An office without the words on whose it is: "the ministry". */
  | {
      kind: "office";
      noun: string;
      end: number;
      /** Of a person whom the article gives no office: "Netanyahu’s office". */ isOwned?: boolean;
    }
  | { kind: "pronoun"; word: string; end: number }
  /** Somebody in a state's service whose title issues no readouts: an envoy. Where they are somebody's aide, that office's actor. */
  | { kind: "official"; actor: Actor | null; end: number; isPress?: boolean | undefined }
  /** Two offices together, or officials without a name. */
  | { kind: "several"; end: number }
  /** A person without a known office, or something else that is not an office. */
  | { kind: "other"; isNamed: boolean; end: number };
