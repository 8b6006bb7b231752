import {
  DAYS,
  OFFICES,
  OFFICIALS,
  PREPOSITIONS,
  PRONOUNS,
  RANKS,
  RELATIVE,
  SIDES,
  SKIPPED,
  isVerbOf,
  lower,
} from "./words";
import type { Cast } from "../actors/cast";
import { PARTICLES, PRESS, isCapital, type Actor, type Token } from "../tokens";
import { countLeading } from "../../model/count-leading";

const MAX_NAME = 5;
/** The most words before "spokesperson" that say for what: "foreign affairs". */
const MOST_BEFORE_DESK = 3;

/** Says what the words at a token are: part of a name, something to pass over, the beginning of a phrase. */
export class WordReader {
  /** @param shadow the body with quoted words blanked */
  constructor(
    private readonly shadow: string,
    private readonly tokens: Token[],
    private readonly cast: Cast,
  ) {}

  /** The index of the first token that begins at or after an offset. */
  indexAt(offset: number): number {
    return countLeading(this.tokens, ({ start }) => start < offset);
  }

  isInsertion(token: Token): boolean {
    const word = lower(token);
    return RELATIVE.has(word) || PREPOSITIONS.has(word) || /^[a-z]+(?:ing|ed)$/.test(token.word);
  }

  /** Whether a comma, a dash or a semicolon stands after a token. */
  isParted(i: number): boolean {
    const next = this.tokens[i + 1];
    return next !== undefined && /[,;—–(]|\s-\s/.test(this.shadow.slice(this.tokens[i]!.end, next.start));
  }

  isSkipped(i: number): boolean {
    if (this.actorAt(i)) return false;
    const word = lower(this.tokens[i]!);
    const next = this.tokens[i + 1];
    if (RANKS.has(word) && isCapital(this.tokens[i]!.word) && next && isCapital(next.word)) return true;
    return SKIPPED.has(word) || (/^\d+$/.test(word) && this.actorAt(i + 1) !== null);
  }

  actorAt(i: number): Actor | null {
    const token = this.tokens[i];
    return token ? this.cast.beginningAt(token.start) : null;
  }

  /** Whether a phrase may begin at a token inside a clause. */
  beginsPhrase(j: number): boolean {
    const token = this.tokens[j]!;
    const word = lower(token);
    if (PREPOSITIONS.has(lower(this.tokens[j - 1]!))) return false;
    if (DAYS.has(word)) return false;
    return (
      isCapital(token.word) ||
      word === "the" ||
      PRONOUNS.has(word) ||
      PREPOSITIONS.has(word) ||
      this.actorAt(j) !== null
    );
  }

  /** "Its foreign affairs spokesperson": the place after the word, where small words lead up to it. */
  deskEnd(i: number, to: number): number {
    for (let j = i; j < Math.min(to - 1, i + MOST_BEFORE_DESK) && !isCapital(this.tokens[j]!.word); j++) {
      const next = this.tokens[j + 1]!;
      if (next.follows && PRESS.has(lower(next))) return j + 2;
      if (!next.follows || isVerbOf(this.tokens[j]!)) return 0;
    }
    return 0;
  }

  /** "A spokesperson for the family": of something that is not an office. */
  isOfNobody(i: number, to: number): boolean {
    if (!/^(?:for|of)$/.test(this.tokens[i]?.bare ?? "")) return false;
    let j = i + 1;
    while (j < to && this.isSkipped(j)) j++;
    const token = j < to ? this.tokens[j]! : null;
    if (!token || this.actorAt(j) || isCapital(token.word) || PARTICLES.has(token.bare)) return false;
    const word = lower(token);
    return !OFFICES.has(word) && !OFFICIALS.has(word) && !PRESS.has(word) && !SIDES.has(word);
  }

  /** The capitalised words that go together from a token on; a possessive ends them. */
  nameAt(i: number, to: number): string[] {
    const name: string[] = [];
    for (let j = i; j < to && name.length < MAX_NAME; j++) {
      const { bare, word, follows } = this.tokens[j]!;
      if (j > i && !follows) break;
      const isHyphened = j > i && this.shadow.slice(this.tokens[j - 1]!.end, this.tokens[j]!.start) === "-";
      if (!isCapital(bare) && !PARTICLES.has(bare) && !isHyphened) break;
      if (j > i && DAYS.has(bare.toLowerCase())) break;
      name.push(bare);
      if (bare !== word) break;
    }
    return name;
  }
}
