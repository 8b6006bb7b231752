import {
  MAX_NAME_WORDS,
  NOT_IN_OFFICE,
  PARTICLES,
  PRESS,
  isCapital,
  longest,
  nameBefore,
  tokensOf,
  type Actor,
  type Token,
} from "./tokens";
import { MAX_PHRASE_WORDS, type Directory } from "./offices";
import { MAX_FORM_WORDS } from "./parties";
import type { Span } from "../model/comparisons/comparison";

/** Somebody in a state's service under a title that issues no readouts: an aide, an envoy, an ambassador, a minister of trade. */
export interface Official extends Span {
  name: readonly string[];
  /** The office that they speak for, where the title says whose aide they are; null leaves it open. */
  actor: Actor | null;
}

/** What has to stand with a title before it means somebody in a state's service. */
type Backing =
  /** Nothing: only states have them. */
  | "none"
  /** A state or an organisation: "US envoy"; or a capital, "Ambassador Ilves". */
  | "state"
  /** Whose aide they are: "Merz’s adviser", "presidential aide". */
  | "holder"
  /** An institution: "Foreign Ministry Director General". */
  | "institution"
  /** The European Union, somewhere in the text. */
  | "union";

const titles = (backing: Backing, list: string) => list.split("; ").map((title) => [title, backing] as const);
const PORTFOLIOS =
  "interior; home; trade; energy; economy; economic; finance; health; justice; transport; agriculture; culture; education; environment; labour; labor; industry; information; communications; infrastructure; migration; immigration; development; security; intelligence; security and intelligence; digital; climate; water; oil; petroleum; tourism; commerce; business; treasury; science; sports; europe; european affairs; diaspora; aviation; power; railways; cabinet".split(
    "; ",
  );
const TITLES: ReadonlyMap<string, Backing> = new Map<string, Backing>([
  ...titles(
    "none",
    "deputy prime minister; vice prime minister; vice president; vice-president; deputy president; deputy premier; vice premier; vice chancellor; deputy foreign minister; deputy minister; vice foreign minister; vice minister; assistant foreign minister; deputy foreign secretary; deputy secretary of state; assistant secretary of state; undersecretary of state; under secretary of state; under-secretary-general; chief cabinet secretary; deputy chief cabinet secretary; state minister; minister of state; permanent secretary; attorney general; army chief; presidential aide; presidential secretary; presidential adviser; presidential advisor; presidential envoy; special presidential envoy; federal councillor",
  ),
  ...PORTFOLIOS.flatMap((portfolio) =>
    [`${portfolio} minister`, `minister of ${portfolio}`, `minister for ${portfolio}`].map(
      (title) => [title, "none"] as const,
    ),
  ),
  ...PORTFOLIOS.map((portfolio) => [`${portfolio} secretary`, "none"] as const),
  ...["commerce", "treasury", "interior", "energy", "agriculture"].map(
    (portfolio) => [`secretary of ${portfolio}`, "none"] as const,
  ),
  ...titles(
    "state",
    "envoy; special envoy; special representative; ambassador; permanent representative; chargé d'affaires; charge d'affaires; consul general; negotiator; chief negotiator",
  ),
  ...titles(
    "holder",
    "aide; adviser; advisor; chief of staff; press chief; communications chief; assistant; deputy chief of staff; communications director; national security aide",
  ),
  ...titles("institution", "director general; director-general; political director; department head; press chief"),
  ...titles("union", "commissioner"),
]);
/** Secretaries of parties, unions and offices. */
const OTHER_SECRETARIES =
  /^(?:General|Party|Union|Press|Private|Parliamentary|Club|Association|Company|The|A|Prime|Former|Shadow)$/;
const MAX_TITLE_WORDS = 6;
/** Words in small letters between whose aide somebody is, and the title: "Merz’s chief foreign policy adviser". */
const MODIFIERS = new Set(
  "foreign policy national security special senior top chief longtime long-time close closest key economic diplomatic political personal trade energy press media first peace nuclear climate regional new own veteran main lead then".split(
    " ",
  ),
);
const DEPUTIES = new Set("deputy vice assistant under".split(" "));
/** Between a name and whom that person called, and the other way round. */
const CALLS_ON =
  /^,?[^.;:,“”"\n]{0,60}?\b(?:spoke|talked|phoned|telephoned|called|calls?|conversation|talks)\b[^.;:“”"\n]{0,50}?\b(?:with|to|by)\s|^\s(?:phoned|telephoned|called|rang)\s/u;
const CALL_WITH =
  /\b(?:spoke|talked|phoned|telephoned|called|rang|calls?|conversation|talks)\b(?:[^.;:“”"\n]{0,50}?\b(?:with|to|from))?\s(?:his |her )?$/u;
const TWO_LEADERS =
  /\b[Tt]he (?:two )?(?:prime ministers|presidents|leaders|premiers|chancellors|heads of (?:state|government)|(?:foreign |defen[cs]e )?ministers)\b/g;
const PERSON = String.raw`\p{Lu}[\p{L}-]+(?:\s(?:bin|al|el|von|van|de|der)?\s?\p{Lu}[\p{L}-]+){1,3}`;
const TWO_NAMES = new RegExp(
  String.raw`(${PERSON})(?:\s(?:has|had|have))?\s(?:told|spoken?|talked|phoned|telephoned|called|rang|assured|held|and)\b(?:[^.“”"\n]{0,60}?\b(?:to|with))?\s(${PERSON})`,
  "gu",
);
const TWO_REACH = 400;
const REACH = 140;
const DETERMINERS = /^(?:the|an?|his|her|its|their|and|but|when|while|as|for|to|in|on|with)$/i;
const MOST_BEFORE = 7;
const MOST_BETWEEN = 9;

const lower = (word: string) => word.toLowerCase();

/** Finds the officials that a text names, in order. */
export class OfficialFinder {
  readonly #isOfUnion: boolean;

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
  }

  find(): Official[] {
    const leaders = this.#findTwoLeaders();
    return this.tokens.flatMap((token, at) => {
      if (leaders.has(token.start)) return leaders.get(token.start)!;
      const leader = this.#readLeader(at);
      if (leader) return leader;
      const title = longest(this.tokens, at, MAX_TITLE_WORDS, (words) => TITLES.get(words), lower);
      if (!title && this.#isPortfolio(at)) return this.#read(at, at + 1, "none") ?? [];
      return title
        ? (this.#read(at, at + title.length, title.value) ?? [])
        : (this.#readHeadOfPress(at) ?? this.#readSpeakerFor(at) ?? []);
    });
  }

  /** "Agriculture and Forestry Minister Jan Ilves", "Executive Secretary Jan Ilves": whatever it is that they are minister of. */
  #isPortfolio(at: number): boolean {
    const { word, follows } = this.tokens[at]!;
    const before = this.tokens[at - 1];
    if (!/^(?:Minister|Secretary)$/.test(word) || !follows || !before || !isCapital(before.word)) return false;
    // "Polish Foreign Minister": an office that issues readouts itself.
    for (let i = Math.max(0, at - MAX_PHRASE_WORDS); i <= at; i++)
      if (i + (this.#officeAt(i) ?? 0) > (i === at ? at + 1 : at)) return false;
    if (this.directory.partiesByForm.has(before.bare)) return false;
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

  /** "Jan Ilves told Ana Marenov … The two presidents spoke": both hold an office, though the text does not say of which state. */
  #findTwoLeaders(): Map<number, Official> {
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
  #readLeader(at: number): Official | null {
    const state = this.#stateAt(at);
    if (!state) return null;
    const end = at + state.length;
    const { bare, word } = this.tokens[end - 1]!;
    const name = bare === word ? [] : this.#capitals(end);
    if (name.length < 2) return null;
    const [from, last] = [this.tokens[at]!.start, this.tokens[end + name.length - 1]!.end];
    if (
      !this.#callsAnother(last, end + name.length, state.value.name) &&
      !CALL_WITH.test(this.text.slice(Math.max(0, from - REACH), from))
    )
      return null;
    return { start: from, end: last, name, actor: null };
  }

  /** Whether a sentence goes on with a call to somebody of another state. */
  #callsAnother(from: number, next: number, own: string): boolean {
    const call = CALLS_ON.exec(this.text.slice(from, from + REACH));
    if (!call) return false;
    let first = next;
    while (first < this.tokens.length && this.tokens[first]!.start < from + call[0].length) first++;
    return [first, first + 1, first + 2].some((i) => {
      const state = this.tokens[i] && this.#stateAt(i);
      return state && state.value.name !== own;
    });
  }

  #stateAt(at: number) {
    return longest(this.tokens, at, MAX_FORM_WORDS, (words) => this.directory.partiesByForm.get(words));
  }

  /** "Jan Ilves, head of the press service of the ministry" */
  #readHeadOfPress(at: number): Official | null {
    if (!/^(?:head|chief|director)$/.test(this.tokens[at]!.bare) || this.tokens[at + 1]?.bare !== "of") return null;
    const press = this.tokens.slice(at + 2, at + 4).flatMap(({ start }) => this.pressAt(start) ?? [])[0];
    const name = press && (press.person ? press.person.split(" ") : this.#nameBefore(at)?.words);
    return name ? { start: this.tokens[at]!.start, end: press.fullEnd, name, actor: press } : null;
  }

  #read(at: number, end: number, backing: Backing): Official | null {
    const from = this.#phraseStart(at);
    const before = this.tokens.slice(Math.max(0, from - 1), at).map(({ bare }) => lower(bare));
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
      if (DETERMINERS.test(bare) || (!isCapital(word) && !MODIFIERS.has(lower(bare)))) break;
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
    if (backing === "union") return this.#isOfUnion && isCapital(this.tokens[at]!.word);
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
    for (let i = from; i < at; i++) {
      const office = this.#officeAt(i);
      if (office && i + office === at) return true;
    }
    if (!/^(?:of|to|at)$/.test(this.tokens[end]?.bare ?? "") || !this.tokens[end]!.follows) return false;
    for (let i = end + 1; i < end + 5 && this.tokens[i]?.follows; i++) if (this.#officeAt(i)) return true;
    return false;
  }

  #officeAt(i: number): number | null {
    const office = longest(
      this.tokens,
      i,
      MAX_PHRASE_WORDS,
      (words) => this.directory.officesByPhrase.get(words),
      lower,
    );
    return office?.length ?? null;
  }

  /** The name after a title, after its comma, or before it: "envoy Jan Ilves", "ambassador to Oslo, Jan Ilves,", "Jan Ilves, an envoy". */
  #name(from: number, end: number): { words: string[]; last: number } | null {
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

  #capitals(at: number): string[] {
    const words: string[] = [];
    for (let i = at; i < this.tokens.length && words.length < MAX_NAME_WORDS; i++) {
      const { bare, word, follows } = this.tokens[i]!;
      if ((i > at && !follows) || (!isCapital(bare) && !PARTICLES.has(bare) && !this.#isHyphened(i))) break;
      if (this.directory.partiesByForm.has(bare) || PRESS.has(lower(bare))) return [];
      words.push(bare);
      if (bare !== word) break;
    }
    while (words.length > 0 && !isCapital(words.at(-1)!)) words.pop();
    return words;
  }

  #isHyphened(i: number): boolean {
    return i > 0 && this.text.slice(this.tokens[i - 1]!.end, this.tokens[i]!.start) === "-";
  }

  #nameBefore(from: number): { words: string[]; last: number } | null {
    const words = nameBefore(this.text, this.tokens, from);
    return words.length > 0 ? { words, last: from - 1 } : null;
  }
}
