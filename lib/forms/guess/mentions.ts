import { isCapital, tokensOf, type Token } from "../../article/tokens";
import type { Directory } from "../../article/offices";
import type { PartyWords } from "../../article/parties";
import { MONTH_NAME, unitAt, type Unit } from "./units";

/** Somebody named in an opening: "Ukrainian Foreign Minister Dmytro Kuleba"; or an office alone: "the Prime Minister". */
export interface Mention {
  /** Null where the office alone is named. */
  name: string | null;
  /** The office's id in lib/resources/issuing-offices.json; null for a deputy's and for none. */
  office: string | null;
  /** The office as the text has it, "Deputy Prime Minister", where it is not the office itself. */
  title: string | null;
  party: PartyWords | null;
  /** The name of the party that the office's own phrase belongs to: "Secretary of State" is American, if the text speaks of America. */
  defaultParty: string | null;
  /** UTF-16 code units. */
  start: number;
}

const HYPHEN = /^[-‐‑]$/;

/** Collects mentions one by one; a word that cannot belong to the open mention closes it. */
class MentionReader {
  readonly mentions: Mention[] = [];
  readonly #text: string;
  #open: Mention | null = null;
  #names: Token[] = [];
  #isNameDone = false;
  #last = { end: 0, word: "" };
  #rank = "";
  #isExcluded = false;
  /** Whether a comma, or "of", stands before what comes next, with words like "the" between. */
  #isAfterComma = false;
  #isAfterOf = false;

  constructor(text: string) {
    // "the United Kingdom (UK)": what is in short brackets has been said already; "@SecWar" is no part of a name.
    this.#text = text.replace(/\([^)\n]{1,12}\)|@\w+/g, (found) => " ".repeat(found.length));
  }

  read(directory: Directory): Mention[] {
    const tokens = tokensOf(this.#text);
    for (let at = 0; at < tokens.length;) {
      const unit = unitAt(tokens, at, directory);
      const first = tokens[at]!;
      const last = tokens[at + unit.length - 1]!;
      this.#take(unit, first, this.#text.slice(this.#last.end, first.start));
      if (last.bare !== last.word && unit.kind === "name") this.#isNameDone = true;
      this.#last = { end: last.end, word: last.bare.toLowerCase() };
      at += unit.length;
    }
    this.#close();
    return this.mentions;
  }

  #take(unit: Unit, token: Token, gap: string) {
    const isComma = /^\.?\s*,\s+$/.test(gap);
    // "Mr. Ilves", not the next sentence.
    const isJoined = /^(?:\s|[-/]|[’'])*$/.test(gap) || (/^\.\s$/.test(gap) && this.#last.word.length <= 3);
    if (this.#open && (gap.includes("\n") || !(isJoined || (isComma && this.#mayFollowComma(unit))))) this.#close();
    this.#isAfterComma = isComma || (this.#isAfterComma && unit.kind !== "name");
    const isNamed = this.#names.length > 0;
    switch (unit.kind) {
      case "suffix":
        return;
      case "other":
        return isNamed && HYPHEN.test(gap) ? this.#lengthen(token) : this.#close();
      case "former":
      case "press":
        this.#close();
        this.#isExcluded = true;
        return;
      case "rank":
        if (isNamed && !this.#isAfterComma) this.#close();
        this.#rank = token.bare;
        return;
      case "title":
        if (isNamed && !this.#isAfterComma) this.#close();
        this.#ensure(token.start).title ??= token.bare;
        return;
      case "connector":
        return this.#takeConnector(token.bare.toLowerCase());
      case "office":
        if (isNamed && (this.#hasOffice() || !this.#isAfterComma)) this.#close();
        return this.#addOffice(unit, token);
      case "party":
        if (isNamed && !this.#isAfterOf) this.#close();
        this.#ensure(token.start).party ??= unit.party;
        this.#isNameDone = this.#names.length > 0;
        return;
      case "name":
        if (this.#isNameDone) this.#close();
        // A month alone begins no name, "April trip"; it may end one, "Theresa May".
        if (!this.#open && MONTH_NAME.test(token.bare.toLowerCase())) return;
        this.#ensure(token.start);
        this.#names.push(token);
    }
  }

  /** "Han Dong-wook": the second half of a given name has no capital. */
  #lengthen({ end }: Token) {
    this.#names.push({ ...this.#names.pop()!, end });
  }

  #takeConnector(word: string) {
    this.#isAfterOf = word === "of" || (this.#isAfterOf && word !== "and" && word !== "for");
    if (this.#names.length === 0) return;
    this.#isNameDone = true;
    if (word === "and" || word === "for") this.#close();
  }

  #hasOffice = () => Boolean(this.#open?.office ?? this.#open?.title);

  /** "the Prime Minister, Mark Carney", "KISHIDA Fumio, Prime Minister", "President Xi, of China", "Biden, Jr." */
  #mayFollowComma(unit: Unit): boolean {
    if (unit.kind === "name") return this.#hasOffice() && this.#names.length === 0;
    if (["office", "rank", "title"].includes(unit.kind)) return this.#names.length > 1 && !this.#hasOffice();
    return unit.kind === "suffix" || unit.kind === "connector";
  }

  #addOffice({ id, phrase, defaultParty }: Extract<Unit, { kind: "office" }>, token: Token) {
    const mention = this.#ensure(token.start);
    if (this.#rank) mention.title ??= `${this.#rank} ${phrase}`;
    else {
      mention.office = id;
      mention.defaultParty = defaultParty;
    }
    this.#rank = "";
  }

  #ensure(start: number): Mention {
    return (this.#open ??= { name: null, office: null, title: null, party: null, defaultParty: null, start });
  }

  #close() {
    const mention = this.#open;
    while (this.#names.length > 0 && !isCapital(this.#names.at(-1)!.bare)) this.#names.pop();
    const [first] = this.#names;
    if (mention && first) {
      const last = this.#names.at(-1)!;
      mention.name = this.#text
        .slice(first.start, last.end)
        .replace(/['’]s?$/u, "")
        .trim();
    }
    if (mention && !this.#isExcluded && (mention.name || mention.office || mention.title)) this.mentions.push(mention);
    if (mention) this.#isExcluded = false;
    this.#open = null;
    this.#names = [];
    this.#isNameDone = false;
    this.#rank = "";
    this.#isAfterOf = false;
  }
}

/**
 * Who is named in a stretch of an official text, with office and party as they stand beside the name, in order. Former holders and
 * spokespersons are left out.
 *
 * @param directory offices and parties, from lib/article
 * @example
 * readMentions("Secretary Blinken spoke with Armenian Prime Minister Nikol Pashinyan.", directory).map(({ name }) => name);
 * //=> ["Blinken", "Nikol Pashinyan"]
 */
export const readMentions = (text: string, directory: Directory): Mention[] => new MentionReader(text).read(directory);
