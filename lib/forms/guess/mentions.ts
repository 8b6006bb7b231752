import { isCapital, tokensOf, type Token } from "../../article/tokens";
import type { Directory } from "../../article/offices";
import type { PartyWords } from "../../article/parties";
import { bareOffices } from "./bare-offices";
import { INSTITUTIONS, PRESIDED } from "./institutions";
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
  /** Of a deputy, the office's id: "Deputy Secretary of State". */
  deputyOf: string | null;
  /** UTF-16 code units. */
  start: number;
  /** Whether a list knows the office and the party, and the text need not say them. */
  isListed?: boolean;
}

/** Titles that are names too: "Amir-Abdollahian", "Foreign Minister Amir Khan". */
const MONARCH = /^(?:amir|emir|king|sultan)$/i;
/** "President of the Republic Luc Laurent": a name may follow. */
const ENDS_OF = new Set(["and", "for", "republic", "state", "kingdom"]);
/** Titles, and numbers of monarchs, that are part of a name behind its beginning. */
const INSIDE_NAMES = /^(?:Gen|Haji|Hajah|Sheikh|[IVX]{2,})$/;
/** "Special Envoy of the U.S. ": whose title it is goes on with somebody else's office. */
const OF_ANOTHER = /\bof (?:the )?[^,\n]{0,24}$/;
const HYPHEN = /^[-‐‑]$/;

/** Whether an office stands at a place and no name behind it: "Jaan Ilves, Ostanian Foreign Minister, said". */
function isBeforeOffice(tokens: Token[], at: number, directory: Directory): boolean {
  const kindAt = (place: number) => (tokens[place]?.follows ? unitAt(tokens, place, directory) : null);
  let next = kindAt(at);
  let end = at;
  for (; next && ["office", "title", "rank"].includes(next.kind); next = kindAt(end)) end += next.length;
  return end > at && next?.kind !== "name";
}

/** Collects mentions one by one; a word that cannot belong to the open mention closes it. */
class MentionReader {
  readonly mentions: Mention[] = [];
  readonly #text: string;
  #open: Mention | null = null;
  #names: Token[] = [];
  #isNameDone = false;
  #last = { end: 0, word: "", isPossessive: false };
  /** The office of whom the text named last: a counterpart has the same. */
  #lastOffice: string | null = null;
  #isPeer = false;
  #endsInOffice = false;
  #rank = "";
  #isExcluded = false;
  /** "Jaan Ilves, Minister of State": the title stands behind the name. */
  #isTitleBehind = false;
  /** Of a party: whether an office and no name follows. */
  #isBeforeOffice = false;
  /** Whether a comma, or "of", stands before what comes next, with words like "the" between. */
  #isAfterComma = false;
  #isAfterOf = false;

  constructor(text: string) {
    this.#text = bareOffices(text);
  }

  read(directory: Directory): Mention[] {
    const tokens = tokensOf(this.#text);
    for (let at = 0; at < tokens.length;) {
      const unit = this.#asName(unitAt(tokens, at, directory), tokens[at]!);
      if (unit.kind === "party") this.#isBeforeOffice = isBeforeOffice(tokens, at + unit.length, directory);
      const first = tokens[at]!;
      const last = tokens[at + unit.length - 1]!;
      this.#take(unit, first, last, this.#text.slice(this.#last.end, first.start));
      if (last.bare !== last.word && unit.kind === "name") this.#isNameDone = true;
      const isTitle = unit.kind === "connector" && !/^(?:of|the|and|for|a|s)$/i.test(last.bare);
      this.#endsInOffice = unit.kind === "office" || (isTitle && this.#endsInOffice);
      this.#last = { end: last.end, word: last.bare.toLowerCase(), isPossessive: last.bare !== last.word };
      at += unit.length;
    }
    this.#close();
    return this.mentions;
  }

  /**
   * "Nakatani Gen" is not a general, and Abdullah II one of several. A monarch's title is part of a name behind another office, inside a
   * name, and before a hyphen.
   */
  #asName(unit: Unit, { start, end, bare }: Token): Unit {
    const isInside = this.#names.length > 0 && !this.#isNameDone && this.#text.slice(this.#last.end, start) === " ";
    if (isInside && INSIDE_NAMES.test(bare)) return { kind: "name", length: 1 };
    // "Rui Montenegro": the name of a state behind a given name.
    const isState = unit.kind === "party" && unit.length === 1 && unit.party.name === bare;
    const isBehindGiven = this.#names.length === 1 && isCapital(this.#names[0]!.bare) && !this.#last.isPossessive;
    if (isInside && isState && isBehindGiven) return { kind: "name", length: 1 };
    if (unit.kind !== "office" || !MONARCH.test(unit.phrase) || !isCapital(bare)) return unit;
    const isBehind = /^[\s-]$/.test(this.#text.slice(this.#last.end, start)) && !this.#isNameDone;
    // "the Minister of Foreign Affairs of Ostania, Amir Khan"
    const isNamed =
      /^,\s$/.test(this.#text.slice(this.#last.end, start)) && this.#names.length === 0 && this.#hasOffice();
    const isWithin = isNamed || (isBehind && (this.#names.length > 0 || this.#endsInOffice));
    return isWithin || HYPHEN.test(this.#text[end] ?? "") ? { kind: "name", length: 1 } : unit;
  }

  #take(unit: Unit, token: Token, { end }: Token, gap: string) {
    const isComma = /^\.?\s*,\s+$/.test(gap);
    // "Mr. Ilves" and "J. Ilves", not the next sentence, which "To Lam" may end before.
    const isAbbreviated = this.#last.word.length <= (this.#names.length > 0 ? 2 : 3);
    const isJoined = /^(?:\s|[-/]|[’'])*$/.test(gap) || (/^\.\s$/.test(gap) && isAbbreviated);
    if (this.#open && (gap.includes("\n") || !(isJoined || (isComma && this.#mayFollowComma(unit))))) this.#close();
    if (isComma) this.#isAfterOf = false;
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
        this.#rank = [this.#rank, token.bare].filter(Boolean).join(" ");
        return;
      case "title":
        if (isNamed && !this.#isAfterComma) this.#close();
        this.#isTitleBehind = this.#names.length > 0;
        // "the President's Special Envoy" is not a President.
        if (this.#last.isPossessive && this.#open) this.#open.office = null;
        this.#ensure(token.start).title ??= [this.#rank, this.#text.slice(token.start, end).replace(/['’]s?$/u, "")]
          .filter(Boolean)
          .join(" ");
        this.#ensure(token.start).party ??= unit.party;
        this.#rank = "";
        return;
      case "peer":
        if (isNamed) this.#close();
        this.#ensure(token.start).office ??= this.#lastOffice;
        this.#isPeer = true;
        return;
      case "connector":
        return this.#takeConnector(token.bare.toLowerCase());
      case "office":
        // "Special Envoy of the President"
        if (this.#open?.title && !isNamed && OF_ANOTHER.test(this.#text.slice(this.#open.start, token.start))) return;
        if (isNamed && !this.#isSecondOffice(isComma) && (this.#hasOffice() || !this.#isAfterComma)) this.#close();
        return this.#addOffice(unit, token, end);
      case "party":
        if (isNamed ? !(this.#isAfterOf || this.#isOfOfficeBehind()) : this.#isAnothers(unit.party)) this.#close();
        this.#ensure(token.start).party ??= unit.party;
        this.#isNameDone = this.#names.length > 0;
        this.#isAfterOf = false;
        return;
      case "name":
        // "President of the Transitional Sovereignty Council": what an office is of is not a person.
        if (this.#isAfterOf && this.#hasOffice()) {
          this.#close();
          this.#isExcluded = true;
        }
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
    this.#isAfterOf = word === "of" || (this.#isAfterOf && !ENDS_OF.has(word));
    // "Thanks Australia for its …": what follows is not a name of an Australian.
    const isForeign = word === "for" && Boolean(this.#open?.party) && !this.#hasOffice();
    // "Foreign Office and The Rt Hon Jane Roe"
    const isBody = word === "and" && INSTITUTIONS.has(this.#open?.office ?? "");
    if (this.#names.length === 0 && !isForeign && !isBody) return;
    this.#isNameDone = true;
    if (word === "and" && this.#isDeputy()) return;
    if (word === "and" || word === "for") this.#close();
  }

  /** "UAE President and Indian Prime Minister": the second party begins another mention. */
  #isAnothers({ name }: PartyWords): boolean {
    return this.#hasOffice() && this.#open?.party !== null && this.#open?.party.name !== name && !this.#isAfterOf;
  }

  /** "Jan Wrona, Deputy Prime Minister and Minister of Foreign Affairs": the office that counts is to come. */
  #isDeputy = () => this.#open?.office === null && (this.#open.deputyOf === "prime-minister" || this.#isTitleBehind);

  #isSecondOffice = (isComma: boolean) => this.#isDeputy() && (isComma || this.#last.word === "and");

  /** "Jaan Ilves, Ostanian Foreign Minister" */
  #isOfOfficeBehind = () => this.#isAfterComma && this.#isBeforeOffice && !this.#hasOffice() && !this.#open?.party;

  #hasOffice = () => Boolean(this.#open?.office ?? this.#open?.title);

  /** "the Prime Minister, Mark Carney", "KISHIDA Fumio, Prime Minister", "President Xi, of China", "Biden, Jr." */
  #mayFollowComma(unit: Unit): boolean {
    if (unit.kind === "name") return (this.#hasOffice() || this.#isPeer) && this.#names.length === 0;
    if (["office", "rank", "title"].includes(unit.kind))
      return this.#names.length > 1 ? !this.#hasOffice() || this.#isDeputy() : this.#isPeer && this.#names.length === 0;
    if (unit.kind === "party") return this.#names.length > 1 && this.#isBeforeOffice && !this.#hasOffice();
    // "On Sudan, the President …" names no President of Sudan.
    return unit.kind === "suffix" || (unit.kind === "connector" && (this.#hasOffice() || this.#names.length > 0));
  }

  #addOffice({ id, phrase, defaultParty }: Extract<Unit, { kind: "office" }>, token: Token, end: number) {
    // "Prime Minister of the interim Government of Nepal"
    if (id === "government" && this.#isAfterOf && this.#open?.office) return;
    const mention = this.#ensure(token.start);
    if (this.#rank) {
      mention.title ??= `${this.#rank} ${this.#text.slice(token.start, end).replace(/['’]s?$/u, "")}`;
      mention.deputyOf ??= id;
      mention.defaultParty ??= defaultParty;
    } else if (!this.#isOfFirst(id, phrase)) {
      mention.office = id;
      // "President of the European Council Luc Costa": here a name may follow.
      if (PRESIDED.has(id)) this.#isAfterOf = false;
      mention.defaultParty = defaultParty;
    }
    this.#rank = "";
  }

  /** "Prime Minister and Minister of Foreign Affairs", "President of the European Commission": the one that counts is named already. */
  #isOfFirst(id: string, phrase: string): boolean {
    const first = this.#open?.office ?? null;
    if (first === null) return false;
    // "The Prime Minister and Foreign Minister Ilves" are two.
    const isHisToo = /^minister (?:of|for)\b/i.test(phrase) || (this.#open?.party !== null && /minister/i.test(phrase));
    const isJoined = this.#last.word === "and" && !INSTITUTIONS.has(first) && isHisToo;
    return isJoined || first === "crown-prince" || (PRESIDED.has(first) && id === "president");
  }

  #ensure(start: number): Mention {
    return (this.#open ??= {
      name: null,
      office: null,
      title: null,
      party: null,
      defaultParty: null,
      deputyOf: null,
      start,
    });
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
    if (mention?.office && !this.#isPeer) this.#lastOffice = mention.office;
    this.#isPeer = false;
    this.#isTitleBehind = false;
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
