import { LeaderFinder } from "./leaders";
import { capitalsAt } from "./names";
import { MAX_TITLE_WORDS, PORTFOLIO_WORDS, TITLES, type Backing } from "./titles";
import { lowerCase, officeAt, partyAt } from "../actors/find-at";
import { MAX_PHRASE_WORDS, type Directory } from "../offices";
import { DEPUTIES, NOT_IN_OFFICE, isCapital, longest, nameBefore, type Actor, type Token } from "../tokens";
import type { Span } from "../../model/comparisons/comparison";

/** Somebody in a state's service under a title that issues no readouts: an aide, an envoy, an ambassador, a minister of trade. */
export interface Official extends Span {
  name: readonly string[];
  /** The office that they speak for, where the title says whose aide they are; null leaves it open. */
  actor: Actor | null;
  /** A spokesperson of whom it is not said for whom they speak. */
  isPress?: boolean;
}

/** Secretaries of parties, unions and offices. */
const OTHER_SECRETARIES =
  /^(?:General|Party|Union|Press|Private|Parliamentary|Club|Association|Company|The|A|Prime|Former|Shadow)$/;
/** Words in small letters between whose aide somebody is, and the title: "Merz’s chief foreign policy adviser". */
const MODIFIERS = new Set(
  "foreign policy national security special senior top chief longtime long-time close closest key economic diplomatic political personal trade energy press media first peace nuclear climate regional new own veteran main lead then".split(
    " ",
  ),
);
const DETERMINERS = /^(?:the|an?|his|her|its|their|and|but|when|while|as|for|to|in|on|with)$/i;
const MOST_BEFORE = 7;
const MOST_IN_OFFICE = 3;
/** "Head of the desk at …": nearer offices are the head’s own. */
const FIRST_BEHIND_DESK = 4;
const MOST_BETWEEN = 9;

/** Finds the officials that a text names, in order. */
export class OfficialFinder {
  readonly #isOfUnion: boolean;
  readonly #leaders: LeaderFinder;

  /**
   * @param text the body
   * @param tokens its words
   * @param named the names of the parties that stand in it
   * @param holder the person who goes by a word of the text, with the office that they hold
   * @param pressAt the press service that begins at an offset
   */
  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
    private readonly directory: Directory,
    named: ReadonlySet<string>,
    private readonly holder: (word: string) => Actor | null,
    private readonly pressAt: (start: number) => Actor | null,
  ) {
    this.#isOfUnion = named.has("European Union");
    this.#leaders = new LeaderFinder(text, tokens, directory, holder);
  }

  find(): Official[] {
    const leaders = this.#leaders.findTwo();
    return this.tokens.flatMap((token, at) => {
      if (leaders.has(token.start)) return leaders.get(token.start)!;
      const leader = this.#leaders.readAt(at);
      if (leader) return leader;
      const title = longest(this.tokens, at, MAX_TITLE_WORDS, (words) => TITLES.get(words), lowerCase);
      const portfolio = this.#portfolioOf(at);
      if (portfolio > (title?.length ?? 0)) return this.#read(at, at + portfolio, "none") ?? [];
      if (!title && this.#isPortfolio(at)) return this.#read(at, at + 1, "none") ?? [];
      return title
        ? (this.#read(at, at + title.length, title.value) ?? [])
        : (this.#readHeadOfPress(at) ?? this.#readSpeakerFor(at) ?? []);
    });
  }

  /** "Minister of Mining and Energy": how many words of portfolios the title takes; 0 for none. */
  #portfolioOf(at: number): number {
    if (!/^Minister$/i.test(this.tokens[at]!.word) || !/^(?:of|for)$/.test(this.tokens[at + 1]?.bare ?? "")) return 0;
    // "Minister of Foreign Affairs": an office that issues readouts itself.
    if (this.#officeAt(at) !== null) return 0;
    let length = 0;
    for (let i = at + 2; this.tokens[i]?.follows; i++) {
      const word = lowerCase(this.tokens[i]!.bare);
      if (PORTFOLIO_WORDS.has(word)) length = i + 1 - at;
      else if (!/^(?:and|the)$/.test(word)) break;
    }
    return length;
  }

  /** "Agriculture and Forestry Minister Jan Ilves", "Executive Secretary Jan Ilves": whatever it is that they are minister of. */
  #isPortfolio(at: number): boolean {
    const { word, follows } = this.tokens[at]!;
    const before = this.tokens[at - 1];
    if (!/^(?:[Mm]inister|Secretary)$/.test(word) || !follows || !before) return false;
    // "Polish Foreign Minister": an office that issues readouts itself.
    for (let i = Math.max(0, at - MAX_PHRASE_WORDS); i <= at; i++)
      if (i + (this.#officeAt(i) ?? 0) > (i === at ? at + 1 : at)) return false;
    // "Israel’s far-right Minister Jan Ilves"
    const isOfState =
      word === "Minister" && follows && [1, 2, 3].some((back) => at >= back && this.#stateAt(at - back));
    if (isOfState && isCapital(this.tokens[at + 1]?.word ?? "")) return true;
    if (word === "minister")
      return PORTFOLIO_WORDS.has(lowerCase(before.word)) && isCapital(this.tokens[at + 1]?.word ?? "");
    if (!isCapital(before.word) || this.directory.partiesByForm.has(before.bare)) return false;
    return before.bare === before.word && !OTHER_SECRETARIES.test(before.word);
  }

  /** "Jan Ilves, who speaks for Marenov": of the office that she holds. */
  #readSpeakerFor(at: number): Official | null {
    const words = this.tokens.slice(at, at + 3).map(({ bare }) => bare);
    if (words.join(" ") !== "who speaks for") return null;
    const holder = this.tokens.slice(at + 3, at + 8).flatMap(({ bare }) => this.holder(bare) ?? [])[0];
    const name = holder && this.#nameBefore(at)?.words;
    return name ? { start: this.tokens[at]!.start, end: holder.end, name, actor: { ...holder, isPress: true } } : null;
  }

  #stateAt(at: number) {
    return partyAt(this.tokens, at, this.directory);
  }

  /** "Jan Ilves, head of the press service of the ministry" */
  #readHeadOfPress(at: number): Official | null {
    if (!/^(?:head|chief|director)$/.test(this.tokens[at]!.bare) || this.tokens[at + 1]?.bare !== "of") return null;
    const press = this.tokens.slice(at + 2, at + 4).flatMap(({ start }) => this.pressAt(start) ?? [])[0];
    const name = press && (press.person ? press.person.split(" ") : this.#nameBefore(at)?.words);
    return name ? { start: this.tokens[at]!.start, end: press.fullEnd, name, actor: press } : this.#readHeadOfDesk(at);
  }

  /** "The head of the policy office at the Presidential Chancellery, Jan Ilves," */
  #readHeadOfDesk(at: number): Official | null {
    for (let i = at + FIRST_BEHIND_DESK; i < at + MOST_BETWEEN && this.tokens[i]?.follows; i++) {
      const length = this.#officeAt(i);
      if (!length) continue;
      const end = i + length;
      const gap = this.text.slice(this.tokens[end - 1]!.end, this.tokens[end]?.start);
      const after = gap === ", " ? this.#capitals(end) : [];
      const name = after.length >= 2 ? after : (this.#nameBefore(at)?.words ?? []);
      const last = after.length >= 2 ? end + after.length - 1 : end - 1;
      const { start } = this.tokens[at]!;
      return name.length >= 2 ? { start, end: this.tokens[last]!.end, name, actor: null } : null;
    }
    return null;
  }

  #read(at: number, end: number, backing: Backing): Official | null {
    const from = this.#phraseStart(at);
    const before = this.tokens.slice(Math.max(0, from - 1), at).map(({ bare }) => lowerCase(bare));
    if (before.some((word) => NOT_IN_OFFICE.has(word) && !DEPUTIES.has(word))) return null;
    const staffOf = this.#holderIn(from, at);
    const name = this.#name(from, end);
    if (!name || !this.#isBacked(backing, from, at, end, staffOf)) return null;
    const { start } = this.tokens[from]!;
    const last = Math.max(end - 1, name.last);
    return { start, end: this.tokens[last]!.end, name: name.words, actor: staffOf };
  }

  /** Where the phrase begins that a title stands in: with "Putin’s", with "Israeli", or with the title. */
  #phraseStart(at: number): number {
    const isMinister = this.tokens[at]!.word === "minister";
    const isModifier = (word: string) =>
      MODIFIERS.has(lowerCase(word)) || (isMinister && PORTFOLIO_WORDS.has(lowerCase(word)));
    let from = at;
    while (from > 0 && at - from < MOST_BEFORE && this.tokens[from]!.follows) {
      const { bare, word } = this.tokens[from - 1]!;
      if (this.text.slice(this.tokens[from - 1]!.end, this.tokens[from]!.start).includes("\n")) break;
      // "Agriculture and Forestry Minister"
      const isInside =
        bare === "and" && this.tokens[at]!.word === "Minister" && isCapital(this.tokens[from - 2]?.word ?? "");
      if (isInside) {
        from--;
        continue;
      }
      if (DETERMINERS.test(bare) || (!isCapital(word) && !isModifier(bare))) break;
      from--;
    }
    return from;
  }

  /** Whose aide somebody is, by the office that the text gives that person. */
  #holderIn(from: number, at: number): Actor | null {
    for (let i = at - 1; i >= from; i--) {
      const { bare, word } = this.tokens[i]!;
      if (bare !== word) return this.holder(bare);
    }
    return null;
  }

  #isBacked(backing: Backing, from: number, at: number, end: number, staffOf: Actor | null): boolean {
    if (backing === "none") return true;
    if (backing === "union") return this.#isOfUnion && (isCapital(this.tokens[at]!.word) || this.#isOfState(from, at));
    if (backing === "holder")
      return staffOf !== null || this.#isOfOffice(from, at, end) || this.#isOfPower(from, at, end);
    if (backing === "institution") return this.#isOfOffice(from, at, end);
    return this.#isOfState(from, at) || this.#isOfState(end + 1, end + 5) || isCapital(this.tokens[at]!.word);
  }

  /** "The US senior adviser for Africa"; not "a US adviser at an institute". */
  #isOfPower(from: number, at: number, end: number): boolean {
    const isNear = this.tokens.slice(from, at).some(({ bare }) => /^(?:US|UK|EU|UN|UAE)$/.test(bare));
    return isNear && !/^(?:at|with|in)$/.test(this.tokens[end]?.bare ?? "");
  }

  #isOfState(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const form = this.#stateAt(i);
      if (form && i + form.length <= to) return true;
    }
    return false;
  }

  /** "Foreign Ministry Director General", "adviser to the president". */
  #isOfOffice(from: number, at: number, end: number): boolean {
    // "The prime minister’s press chief"
    for (let i = Math.min(from, Math.max(0, at - MOST_IN_OFFICE)); i < at; i++) {
      const office = this.#officeAt(i);
      // "White House trade adviser"
      if (office && this.tokens.slice(i + office, at).every(({ bare }) => MODIFIERS.has(lowerCase(bare)))) return true;
    }
    if (!/^(?:of|to|at)$/.test(this.tokens[end]?.bare ?? "") || !this.tokens[end]!.follows) return false;
    for (let i = end + 1; i < end + 5 && this.tokens[i]?.follows; i++) if (this.#officeAt(i)) return true;
    return false;
  }

  /** How many words the office takes that begins at a token; null if none does. */
  #officeAt(at: number): number | null {
    return officeAt(this.tokens, at, this.directory)?.length ?? null;
  }

  #capitals(at: number): string[] {
    return capitalsAt(this.text, this.tokens, at, this.directory);
  }

  /** The name after a title, after its comma, or before it: "envoy Jan Ilves", "ambassador to Oslo, Jan Ilves,", "Jan Ilves, an envoy". */
  #name(from: number, end: number): { words: string[]; last: number } | null {
    // "Jan Ilves, an aide to President Ana Marenov": the name before the comma is the aide's.
    const first = /^(?:an?|the)$/.test(this.tokens[from - 1]?.bare ?? "") ? this.#nameBefore(from) : null;
    if (first) return first;
    const after = this.#capitals(end);
    if (after.length >= 2) return { words: after, last: end + after.length - 1 };
    for (let i = end; i < Math.min(this.tokens.length, end + MOST_BETWEEN); i++) {
      const gap = this.text.slice(this.tokens[i - 1]!.end, this.tokens[i]!.start);
      if (/^,\s$/.test(gap)) {
        const words = this.#capitals(i);
        return words.length >= 2 ? { words, last: i + words.length - 1 } : this.#nameBefore(from);
      }
      // "Secretary for public affairs Jan Ilves"
      const named = i > end + 1 ? this.#capitals(i) : [];
      if (named.length >= 2) return { words: named, last: i + named.length - 1 };
      if (!this.tokens[i]!.follows || (i === end && !/^(?:of|to|for|on|at|in)$/.test(this.tokens[i]!.bare))) break;
    }
    return this.#nameBefore(from);
  }

  #nameBefore(from: number): { words: string[]; last: number } | null {
    const words = nameBefore(this.text, this.tokens, from);
    return words.length > 0 ? { words, last: from - 1 } : null;
  }
}
