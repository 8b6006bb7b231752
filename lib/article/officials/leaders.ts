import { capitalsAt } from "./names";
import type { Official } from "./official-finder";
import { lowerCase, officeAt, partyAt } from "../actors/find-at";
import type { Directory } from "../offices";
import { BODIES, MAX_NAME_WORDS, isCapital, tokensOf, type Actor, type Token } from "../tokens";

const TITLE_WORDS =
  /^(?:Minister|Ministry|Secretary|President|Premier|Ambassador|Chief|Deputy|Vice|Office|Department|King|Queen|Crown)$/;
/** Between a name and whom that person called, and the other way round. */
const CALLS_ON =
  /^\s(?:phoned|telephoned|called|rang|and|told|assured|invited|urged)\s|^,?[^.;:,“”"\n]{0,60}?\b(?:spoke|talked|phoned|telephoned|called|calls?|conversation|talks)\b[^.;:“”"\n]{0,50}?\b(?:with|to|by)\s/u;
const CALL_WITH =
  /\b(?:spoke|talked|phoned|telephoned|called|rang|calls?|conversation|talks)\b(?:[^.;:“”"\n]{0,50}?\b(?:with|to|from))?\s(?:his |her )?$|\b(?:told|assured|invited|urged|thanked|congratulated|briefed|informed|hosts?|hosted)\s$/u;
const TWO_LEADERS =
  /\b[Tt]he (?:two )?(?:prime ministers|presidents|leaders|premiers|chancellors|heads of (?:state|government)|(?:foreign |defen[cs]e )?ministers)\b/g;
const PERSON = String.raw`\p{Lu}[\p{L}-]+(?:\s(?:bin|al|el|von|van|de|der)?\s?\p{Lu}[\p{L}-]+){1,3}`;
const TWO_NAMES = new RegExp(
  String.raw`(${PERSON})(?:\s(?:has|had|have))?\s(?:told|spoken?|talked|phoned|telephoned|called|rang|assured|held|and)\b(?:[^.“”"\n]{0,60}?\b(?:to|with))?\s(${PERSON})`,
  "gu",
);
const TWO_REACH = 400;
const REACH = 140;

/** Finds the two ends of a call of whom a text gives only the names, or the names and the states. */
export class LeaderFinder {
  /**
   * @param text the body
   * @param tokens its words
   * @param holder the person who goes by a word of the text, with the office that they hold
   */
  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
    private readonly directory: Directory,
    private readonly holder: (word: string) => Actor | null,
  ) {}

  /** "Jan Ilves told Ana Marenov … The two presidents spoke": both hold an office, though the text does not say of which state. */
  findTwo(): Map<number, Official> {
    const found = new Map<number, Official>();
    for (const { index } of this.text.matchAll(TWO_LEADERS)) {
      const from = Math.max(0, index - TWO_REACH);
      for (const pair of this.text.slice(from, index).matchAll(TWO_NAMES))
        for (const [name, at] of [
          [pair[1]!, pair.index],
          [pair[2]!, pair.index + pair[0].length - pair[2]!.length],
        ] as const) {
          const start = from + at;
          const words = tokensOf(name).map(({ bare }) => bare);
          if (!words.some((word) => this.directory.partiesByForm.has(word) || this.holder(word)))
            found.set(start, { start, end: start + name.length, name: words, actor: null });
        }
    }
    return found;
  }

  /** "Velmora’s Jan Ilves spoke with Ostania’s Ana Marenov": who is named as a state’s in a call between two speaks for it. */
  readAt(at: number): Official | null {
    const state = partyAt(this.tokens, at, this.directory);
    if (!state) return null;
    const end = at + state.length;
    const { bare, word } = this.tokens[end - 1]!;
    const name = bare === word ? [] : capitalsAt(this.text, this.tokens, end, this.directory);
    const isOffice = name.some(
      (word, i) => officeAt(this.tokens, end + i, this.directory) !== null || TITLE_WORDS.test(word),
    );
    if (name.length < 2 || isOffice || name.some((word) => BODIES.test(lowerCase(word)))) return null;
    const [from, last] = [this.tokens[at]!.start, this.tokens[end + name.length - 1]!.end];
    const before = this.text.slice(Math.max(0, from - REACH), from);
    const isSecond = /\sand\s$/.test(before) && this.#isLeaderBefore(at);
    if (!isSecond && !this.#callsAnother(last, end + name.length, state.value.name) && !CALL_WITH.test(before))
      return null;
    return { start: from, end: last, name, actor: null };
  }

  /** "Velmora’s Jan Ilves and Ostania’s Ana Marenov": whether a state’s own stands before the "and". */
  #isLeaderBefore(at: number): boolean {
    for (let i = at - 2; i > at - 2 - MAX_NAME_WORDS && i >= 0; i--) {
      if (!isCapital(this.tokens[i]!.word)) return false;
      if (this.tokens[i]!.bare !== this.tokens[i]!.word) return this.directory.partiesByForm.has(this.tokens[i]!.bare);
    }
    return false;
  }

  /** Whether a sentence goes on with a call to somebody of another state. */
  #callsAnother(from: number, next: number, own: string): boolean {
    const call = CALLS_ON.exec(this.text.slice(from, from + REACH));
    if (!call) return false;
    let first = next;
    while (first < this.tokens.length && this.tokens[first]!.start < from + call[0].length) first++;
    return [first, first + 1, first + 2].some((i) => {
      const state = this.tokens[i] && partyAt(this.tokens, i, this.directory);
      return state && state.value.name !== own;
    });
  }
}
