import { OfficialFinder, type Official } from "./officials";
import { MAX_PHRASE_WORDS, type Directory, type OfficePhrase } from "./offices";
import { MAX_FORM_WORDS, type PartyWords } from "./parties";
import {
  BODIES,
  DEPUTIES,
  HONORIFICS,
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
import type { IssuerGuess, Principal } from "./types";
import type { Span } from "../model/comparisons/comparison";

const CONNECTORS = new Set(
  "of the for to s official chief acting interim transitional caretaker outgoing incumbent current elected newly first new own republic kingdom state islamic federal federation confederation".split(
    " ",
  ),
);
const INSTITUTIONS = new Set([
  "foreign-ministry",
  "presidency",
  "royal-court",
  "government",
  "defence-ministry",
  "security-council",
  "embassy",
  "commission",
  "council",
  "external-action",
]);
/** Institutions that sit in their own state; embassies do not. */
const SEATED = new Set([
  "foreign-ministry",
  "presidency",
  "royal-court",
  "government",
  "defence-ministry",
  "security-council",
]);
/** "General Secretary", "Cabinet Secretary": another office than the American one. */
const OTHER_SECRETARIES = new Set(
  "state general cabinet permanent press home union chief executive interior party principal private parliamentary prime military council colonial assistant".split(
    " ",
  ),
);
/** What an institution's own name may go on with: "Elysee Palace", "Foreign Ministry Monday". Other capitals make another name of it. */
const OF_INSTITUTION =
  /^(?:palace|office|press|website|telegram|twitter|facebook|in|on|ministry|department|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** How much of a text is searched for each name, in UTF-16 code units: more than an article has. */
const LONGEST_SEARCHED = 20_000;
/** The most words between a place and an institution. */
const MOST_TO_PLACE = 8;
/** The most words of a name that a text shortens. */
const MOST_IN_LONG_NAME = 12;
const PEERS = new Set(["counterpart", "colleague"]);
/** How many actors back a short name is looked up. */
const ACTORS_BACK = 300;
const lowerCase = (word: string) => word.toLowerCase();

interface Cluster {
  party: PartyWords | null;
  offices: (OfficePhrase & { phrase: string })[];
  isPress: boolean;
  /** "The spokesperson for President Ilves": the name after the office is not that of who speaks. */
  isPressOfHolder: boolean;
  /** One past the last token. */
  end: number;
}

/** Short titles that are something else in small letters, or behind a number: "at 5 PM Moscow time". */
const SHORT_TITLES = /^(?:pm|fm|eam)$/i;
function isClock(tokens: Token[], at: number): boolean {
  const { bare, follows } = tokens[at]!;
  if (!SHORT_TITLES.test(bare)) return false;
  return !/^\p{Lu}+$/u.test(bare) || (follows && /\d$/.test(tokens[at - 1]!.word));
}

/** "Indian Chamber of Commerce": capitals among which is a word for a body. */
function beginsBody(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + MAX_NAME_WORDS && tokens[i]?.follows && isCapital(tokens[i]!.word); i++)
    if (BODIES.test(lowerCase(tokens[i]!.bare))) return true;
  return false;
}

/** "Law Society of Kenya president": a state's name that ends the name of a body. */
function endsBody(tokens: Token[], at: number): boolean {
  let i = at;
  while (i > 0 && at - i < MAX_NAME_WORDS && tokens[i]!.follows) {
    const { bare, word } = tokens[--i]!;
    if (BODIES.test(lowerCase(bare)) && isCapital(word)) return /^(?:of|the)$/.test(tokens[at - 1]!.bare);
    if (!isCapital(word) && !/^(?:of|the|and|for)$/.test(bare)) return false;
  }
  return false;
}

/** "President of the German Automotive Association": of something that a state's name is only a part of. */
function isInOtherName(
  tokens: Token[],
  at: number,
  { value, length }: { value: PartyWords; length: number },
  officesByPhrase: ReadonlyMap<string, OfficePhrase>,
): boolean {
  const before = tokens[at - 1]!;
  const next = tokens[at + length];
  const last = tokens[at + length - 1]!;
  if (!/^(?:of|for|the)$/.test(lowerCase(before.bare)) || !next?.follows || !isCapital(next.word)) return false;
  if (last.bare !== last.word || CONNECTORS.has(lowerCase(next.bare))) return false;
  if (longest(tokens, at + length, MAX_PHRASE_WORDS, (words) => officesByPhrase.get(words), lowerCase)) return false;
  if (PRESS.has(lowerCase(next.bare))) return false;
  const isAdjective =
    tokens
      .slice(at, at + length)
      .map(({ bare }) => bare)
      .join(" ") === value.adjective;
  return (isAdjective && value.adjective !== value.name) || beginsBody(tokens, at + length);
}

/** "Of", "the"; and "deputy" in "White House deputy press secretary". */
function isConnector(tokens: Token[], at: number): boolean {
  const word = lowerCase(tokens[at]!.bare);
  if (CONNECTORS.has(word)) return true;
  const isOfPress = /^(?:deputy|principal|assistant|senior)$/.test(word) && tokens[at + 1]?.follows;
  return isOfPress === true && longest(tokens, at + 1, 2, (words) => PRESS.has(words) || undefined, lowerCase) !== null;
}

/** Party, office and press service as they stand together, joined by "of", "the" and the like. */
function readCluster(
  tokens: Token[],
  from: number,
  { officesByPhrase, partiesByForm }: Directory,
  shortNames: ReadonlyMap<string, Cluster> = new Map(),
): Cluster | null {
  const short = shortNames.get(tokens[from]!.bare);
  if (short) return { ...short, end: from + 1 };
  const cluster: Cluster = { party: null, offices: [], isPress: false, isPressOfHolder: false, end: from };
  for (let at = from; at < tokens.length && (at === from || tokens[at]!.follows);) {
    if (isClock(tokens, at)) break;
    const press = longest(tokens, at, 2, (words) => PRESS.has(words) || undefined, lowerCase);
    const office = longest(tokens, at, MAX_PHRASE_WORDS, (words) => officesByPhrase.get(words), lowerCase);
    const form = longest(tokens, at, MAX_FORM_WORDS, (words) => partiesByForm.get(words));
    const isOthers = form && at > from && isInOtherName(tokens, at, form, officesByPhrase);
    if (isOthers) return null;
    const party = form;
    const length = Math.max(press?.length ?? 0, office?.length ?? 0, party?.length ?? 0);
    if (press?.length === length) cluster.isPress = true;
    else if (office?.length === length) {
      const phrase = tokens
        .slice(at, at + length)
        .map(({ bare }) => lowerCase(bare))
        .join(" ");
      cluster.offices.push({ ...office.value, phrase });
      cluster.isPressOfHolder = cluster.isPress && !INSTITUTIONS.has(office.value.id);
    } else if (party) cluster.party ??= party.value;
    else if (at === from || !(isConnector(tokens, at) || (cluster.isPress && tokens[at]!.bare === "to"))) break;
    at += Math.max(1, length);
    if (length > 0) cluster.end = at;
  }
  return cluster.end > from ? cluster : null;
}

/** Capitals in brackets after an institution: "the Foreign Office (FO)". */
const IN_BRACKETS = /\s\((?:the\s)?(\p{Lu}[\p{L}-]{0,6}\p{Lu})\)/gu;

/** The short names that a text itself gives institutions, with what they stand for. */
function readShortNames(text: string, tokens: Token[], directory: Directory): Map<string, Cluster> {
  const found = new Map<string, Cluster>();
  const ends = new Map(tokens.map(({ end }, i) => [end, i + 1]));
  for (const { index, 1: short } of text.matchAll(IN_BRACKETS)) {
    const end = ends.get(index);
    const isTaken = directory.partiesByForm.has(short!);
    for (let at = Math.max(0, (end ?? 0) - MOST_IN_LONG_NAME); end && !isTaken && at < end; at++) {
      const cluster = readCluster(tokens, at, directory);
      if (cluster?.end !== end || !cluster.offices.some(({ id }) => INSTITUTIONS.has(id))) continue;
      // Two states' ministries may have the same short name.
      const isShared = found.has(short!) && found.get(short!)!.party !== cluster.party;
      found.set(short!, isShared ? { ...cluster, party: null } : cluster);
      break;
    }
  }
  return found;
}

/** The words of a name from `at` on; a possessive ends it. */
function readName(tokens: Token[], at: number, { partiesByForm }: Directory): string[] {
  const name: string[] = [];
  // "Juan Ramón de la Fuente" has three words, and two that lead up to one.
  for (let i = at; i < tokens.length && name.filter(isCapital).length < MAX_NAME_WORDS; i++) {
    const { bare, word, follows } = tokens[i]!;
    // "Israel Katz": a first name that is a state's too.
    const next = tokens[i + 1];
    const isFirst = i === at && bare === word && next?.follows && isCapital(next.word) && !partiesByForm.has(next.bare);
    if (!follows || (!isCapital(bare) && !PARTICLES.has(bare)) || (partiesByForm.has(bare) && !isFirst)) break;
    name.push(bare.length === 1 ? `${bare}.` : bare);
    if (bare !== word) break;
  }
  while (name.length > 0 && !isCapital(name.at(-1)!)) name.pop();
  return name;
}

/** What stands after a name: "Ferdinand Marcos Jr." */
const SUFFIXES = /^(?:Jr|Sr|[IVX]{2,4})\.?$/;

/** After these an office is not a subject, and the name after its comma may be another's. */
const OBJECT_AFTER = new Set("with to of from by for at in against after".split(" "));

/** "The spokesperson for the ministry, Maria Zakharova, said": the name between two commas. */
function readNameAfterComma(text: string, tokens: Token[], at: number, directory: Directory): string[] {
  const first = tokens[at];
  if (!first || !isCapital(first.word) || !/^,\s$/.test(text.slice(tokens[at - 1]!.end, first.start))) return [];
  const isOffice = longest(tokens, at, MAX_PHRASE_WORDS, (words) => directory.officesByPhrase.get(words), lowerCase);
  const name = isOffice ? [] : [first.bare, ...readName(tokens, at + 1, directory)];
  const last = tokens[at + name.length - 1];
  const isWhole = last !== undefined && first.bare === first.word && /^[,.]/.test(text.slice(last.end, last.end + 1));
  return name.length >= 2 && isWhole && !directory.partiesByForm.has(first.bare) ? name : [];
}

/** "Ilham Aliyev of Azerbaijan": the party after a name. */
function readHome(text: string, tokens: Token[], at: number, { partiesByForm }: Directory) {
  const word = tokens[at];
  if (!word?.follows || word.bare !== "of") return null;
  const from = tokens[at + 1]?.bare === "the" ? at + 2 : at + 1;
  if (!/^\s+(?:the\s+)?$/.test(text.slice(word.end, tokens[from]?.start ?? word.end))) return null;
  const party = longest(tokens, from, MAX_FORM_WORDS, (words) => partiesByForm.get(words));
  return party && { party: party.value, end: from + party.length };
}

function partiesNamed(tokens: Token[], { partiesByForm }: Directory): Set<string> {
  const found = new Set<string>();
  tokens.forEach((_, at) => {
    const party = longest(tokens, at, MAX_FORM_WORDS, (words) => partiesByForm.get(words));
    if (party) found.add(party.value.name);
  });
  return found;
}

function chooseOffice({ offices, isPress, party }: Cluster) {
  const usable = offices.filter(({ phrase }) => {
    if (phrase === "presidential") return isPress;
    // A "Secretary" of no other description is the American one, if anyone; "presidential secretary" is another.
    if (phrase === "secretary") return offices.length === 1 && (!party || party.name === "United States");
    return true;
  });
  return usable.find(({ id }) => INSTITUTIONS.has(id)) ?? usable[0] ?? null;
}

/** "The council’s secretary", "General Secretary To Lam", "Secretary of State for Defence": not the American one. */
function isOtherSecretary(tokens: Token[], at: number, { offices, party, end }: Cluster): boolean {
  const phrase = offices.length === 1 ? offices[0]!.phrase : "";
  if (phrase === "secretary of state") return tokens[end]?.follows === true && tokens[end].bare === "for";
  if (phrase !== "secretary" || party) return false;
  const before = tokens[at]!.follows ? tokens[at - 1]!.bare.toLowerCase() : "";
  return !isCapital(tokens[at]!.word) || OTHER_SECRETARIES.has(before);
}

/** "Kremlin Watch", "the White House Correspondents’ Association": a name that begins with an institution’s and is another’s. */
function isOtherName(text: string, tokens: Token[], { offices, isPress, end }: Cluster): boolean {
  const [last, next] = [tokens[end - 1]!, tokens[end]];
  const isInstitution =
    offices.length > 0 && offices.every(({ id }) => INSTITUTIONS.has(id)) && last.bare !== "President";
  if (!isInstitution || isPress || !next?.follows || last.bare !== last.word || !isCapital(next.word)) return false;
  if (text.slice(last.end, next.start).includes("\n")) return false;
  return !OF_INSTITUTION.test(next.bare.toLowerCase());
}

/** Between a ministry and its minister: "the ministry announced that Minister …". */
const ANNOUNCED = /^[^.;:“”"]{0,60}\b(?:that|said|announced)\s$/;
/** Where a sentence or a quotation before a word ends. */
const SENTENCE_START = /(?<!(?<!\p{L})\p{Lu})[.!?]\s+(?=\p{Lu})|[“”"\n]/gu;
const SENTENCE_REACH = 400;
const MOST_IN_SENTENCE = 12;

/** What a page has beside an article's body. */
interface Beside {
  captions: readonly string[];
  title: string | null;
}

/** A title with at least this many words in lower case is a sentence; in other titles, verbs look like names. */
const LEAST_IN_SENTENCE = 3;
const SURNAME = String.raw`(\p{Lu}\p{Ll}[\p{L}-]+)`;
/** "Ilves, Marenov discuss the border", "Ilves speaks with Marenov": titles that name both ends of a call by their last names. */
const ENDS_OF_CALL = [
  new RegExp(String.raw`${SURNAME}(?:,|\sand)\s(?:\S+\s){0,2}?${SURNAME}\s\p{Ll}`, "u"),
  new RegExp(String.raw`^${SURNAME}\s\p{Ll}.*\b(?:call|talks|conversation)\b`, "u"),
  new RegExp(String.raw`\b(?:call|talks|conversation)\swith\s(?:\S+\s){0,2}?${SURNAME}`, "u"),
  new RegExp(
    String.raw`${SURNAME}\s(?:speaks|spoke|talks|talked|phones|phoned|calls|called|holds\s(?:\S+\s){0,2}?(?:call|talks))\s(?:\S+\s){0,2}?${SURNAME}`,
    "u",
  ),
];
const CALL_IN_TITLE = /\b(?:calls?|called|phoned?|phones|talks?|talked|speaks?|spoke|discuss\w*|conversation)\b/i;

/** The last names of those whom a title names at both ends of a call. */
const endsOfCall = (title: string): string[] =>
  CALL_IN_TITLE.test(title) ? ENDS_OF_CALL.flatMap((form) => form.exec(title)?.slice(1) ?? []) : [];

/** "Jan Ilves" for "Ilves", where a text gives the first name. */
const fullName = (last: string, text: string): string[] => [
  ...(new RegExp(String.raw`(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}-]+)\s${last}(?!\p{L})`, "u").exec(text)?.slice(1) ?? []),
  last,
];

/** Somebody who stands in for an office holder. */
export interface Deputy extends Span {
  name: string;
  /** "Deputy Foreign Minister" */
  office: string | null;
  party: PartyWords | null;
}

/** The people and institutions that an article names, with their offices. */
export class Cast {
  readonly actors: Actor[] = [];
  /** Deputies of office holders who are named, in order: they speak for no office, and may be at the other end of a call. */
  readonly deputies: Deputy[] = [];
  /** Where people are named by a name alone, in order. */
  readonly mentions: Actor[] = [];
  /** People in a state's service under other titles, by where their titles begin, and by their last names. */
  readonly #officials = new Map<number, Official>();
  readonly #officialNames = new Map<string, Official>();
  /** Spokespeople of whom the words beside their names do not say for whom they speak. */
  readonly #spokespeople: Official[] = [];
  readonly #directory: Directory;
  readonly #text: string;
  readonly #people = new Map<string, Actor>();
  /** Names with their hyphens, where they have any: "Mohammed al-Sudani". */
  readonly #written = new Map<string, string>();
  /** The names of the parties that stand in the text. */
  readonly #named: ReadonlySet<string>;

  /**
   * Reads an article once. Takes linear time; what it finds is in the order of the text.
   *
   * @param body datelines blanked so that a newsroom's city is not taken for a government
   */
  constructor(body: string, directory: Directory, { captions, title }: Beside = { captions: [], title: null }) {
    this.#directory = directory;
    const isSentence = title !== null && (title.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) >= LEAST_IN_SENTENCE;
    // Behind the body, so that they introduce people and come before nothing.
    const text = [body, ...captions, ...(isSentence ? [title] : [])].join("\n\n");
    this.#text = text;
    const tokens = tokensOf(text);
    this.#named = partiesNamed(tokens, directory);
    const shortNames = readShortNames(text, tokens, directory);
    for (let at = 0; at < tokens.length;) {
      const cluster = readCluster(tokens, at, directory, shortNames);
      if (cluster) this.#addCluster(text, tokens, at, cluster);
      else if (tokens[at]!.word === "Minister") this.#addMinister(tokens, at);
      else if (PEERS.has(tokens[at]!.bare)) this.#addPeer(tokens, at);
      at = cluster?.end ?? at + 1;
    }
    for (const { start, end, bare } of tokens) {
      const person = isCapital(bare) ? this.#people.get(bare) : undefined;
      if (person) this.mentions.push({ ...person, start, end, fullEnd: end });
    }
    const holder = (word: string) => this.#people.get(word) ?? null;
    const pressAt = (start: number) => [this.beginningAt(start)].find((actor) => actor?.isPress) ?? null;
    const titled = new OfficialFinder(text, tokens, directory, this.#named, holder, pressAt).find();
    for (const name of title ? endsOfCall(title) : [])
      if (!directory.partiesByForm.has(name) && !directory.officesByPhrase.has(lowerCase(name)))
        this.#nameOfficial({ start: -1, end: -1, name: fullName(name, body), actor: null });
    for (const official of [...titled, ...this.#spokespeople]) {
      if (!this.#officials.has(official.start)) this.#officials.set(official.start, official);
      this.#nameOfficial(official);
    }
  }

  /** An official goes by the last name or, in the order of Seoul and after "Sheikh", by the first. */
  #nameOfficial(official: Official) {
    const first = official.name.find((word) => word.length > 2 && !HONORIFICS.has(word.toLowerCase()));
    const names = [official.name.at(-1)!, ...(first ? [first] : [])];
    for (const name of names)
      if (!this.#people.has(name) && !this.#officialNames.has(name)) this.#officialNames.set(name, official);
  }

  /** The official whose title, or whose name and title, begin at an offset: "Putin’s aide Jan Ilves". */
  officialAt(start: number): Official | null {
    return this.#officials.get(start) ?? null;
  }

  /** The official who goes by a name in the text; null for another person of the same surname. */
  officialCalled(name: readonly string[]): Official | null {
    const found = this.#officialNames.get(name.at(-1) ?? "");
    return found && (name.length === 1 || found.name.length === 1 || found.name.includes(name.at(-2)!)) ? found : null;
  }

  #addCluster(text: string, tokens: Token[], at: number, cluster: Cluster) {
    const before = tokens[at - 1]?.bare.toLowerCase() ?? "";
    if (NOT_IN_OFFICE.has(before) && tokens[at]!.follows && !(cluster.isPress && DEPUTIES.has(before))) {
      if (DEPUTIES.has(before)) this.#addDeputy(tokens, at, cluster, before);
      return;
    }
    if (isOtherSecretary(tokens, at, cluster) || isOtherName(text, tokens, cluster)) return;
    if (cluster.offices.length > 0 && endsBody(tokens, at)) return;
    const own = chooseOffice(cluster) ?? this.#officeBefore(tokens, at, cluster);
    if (!own && cluster.offices.length > 0) return;
    const peer = own || cluster.isPress ? null : this.#peerOffice(tokens, cluster);
    if (peer) cluster.end += 1;
    const office = own ?? peer;
    const isOwner = tokens[cluster.end - 1]!.bare !== tokens[cluster.end - 1]!.word;
    const after = (office || cluster.isPress) && !isOwner ? readName(tokens, cluster.end, this.#directory) : [];
    const beside = () => {
      const isHeld = cluster.isPress || !INSTITUTIONS.has(office?.id ?? "");
      if (!isHeld) return [];
      const before = nameBefore(text, tokens, at);
      const isObject = [tokens[at - 1], tokens[at - 2]].some((word) => word && OBJECT_AFTER.has(lowerCase(word.bare)));
      const isOwn = /^(?:his|her|its|their)$/.test(lowerCase(tokens[at - 1]?.bare ?? ""));
      if (before.length > 0 || (isObject && !peer && !isOwn)) return before;
      return readNameAfterComma(text, tokens, cluster.end, this.#directory);
    };
    const isOfHolder = cluster.isPressOfHolder && after.length > 0;
    const holder = isOfHolder ? this.#people.get(after.at(-1)!) : undefined;
    const name = isOfHolder
      ? nameBefore(text, tokens, at)
      : after.length > 0
        ? after
        : (office || cluster.isPress) && !isOwner
          ? beside()
          : [];
    const person = name.length > 0 ? name.join(" ") : null;
    const introduced = person ? this.#people.get(name.findLast((word) => !SUFFIXES.test(word))!) : undefined;
    const last = cluster.end + after.length;
    if (person && after.length > 0 && !isOfHolder) this.#write(person, tokens.slice(cluster.end, last));
    const home = after.length > 0 ? readHome(text, tokens, last, this.#directory) : null;
    const isSeated = own && !cluster.party && SEATED.has(own.id);
    const seat =
      (isSeated && !person ? this.#seat(tokens, cluster.end) : null) ??
      (isSeated ? this.#placeBefore(tokens, at, own.id) : null);
    const twin = person && office ? this.#twin(at, tokens) : null;
    const given = cluster.party ?? seat ?? home?.party ?? holder?.party ?? introduced?.party ?? twin ?? null;
    if (own?.id === "monarch" && !this.#isThrone(cluster.party ?? home?.party ?? null, before, name)) return;
    const party = given ?? this.#defaultParty(office);
    const span = { start: tokens[at]!.start, end: tokens[cluster.end - 1]!.end };
    const fullEnd = tokens[(home?.end ?? last) - 1]!.end;
    const actor: Actor = { ...span, party, office: office?.id ?? null, isPress: cluster.isPress, person, fullEnd };
    if (!actor.office && !actor.party) {
      if (person) this.#addSpokesperson(name, actor, tokens[at - 1]);
      return;
    }
    this.actors.push(actor);
    if (person && (office || cluster.isPress)) this.#introduce(name, actor);
    if (isOfHolder && office) this.#introduce(after, { ...actor, isPress: false, person: after.join(" ") });
  }

  /** "Qatar’s Prime Minister and Foreign Minister Hamad Mithal": one person with two offices has one state. */
  #twin(at: number, tokens: Token[]): PartyWords | null {
    const last = this.actors.at(-1);
    const isJoined = last && /^\sand\s$/.test(this.#text.slice(last.fullEnd, tokens[at]!.start));
    return isJoined && last.office && !last.person ? last.party : null;
  }

  /** "The ministry in Dhaka": whose institution it is, by where it sits. */
  #seat(tokens: Token[], at: number): PartyWords | null {
    if (!tokens[at]?.follows || tokens[at].bare !== "in" || !tokens[at + 1]?.follows) return null;
    return longest(tokens, at + 1, MAX_FORM_WORDS, (words) => this.#directory.partiesByForm.get(words))?.value ?? null;
  }

  /** "In Cairo, the spokesman for the presidency": whose institution it is, by where its sentence is set. */
  #placeBefore(tokens: Token[], at: number, office: string): PartyWords | null {
    for (let i = at; i > Math.max(0, at - MOST_TO_PLACE); i--) {
      const gap = this.#text.slice(tokens[i - 1]!.end, tokens[i]!.start);
      if (/[.!?:;“”"\n]/.test(gap)) return null;
      const isPlace = /^,\s$/.test(gap) && tokens[i - 2]?.word === "In" && tokens[i - 1]!.follows;
      const place = isPlace ? tokens[i - 1]!.word : "";
      // Many are heard in Brussels.
      const party = place === "Brussels" ? undefined : this.#directory.partiesByForm.get(place);
      // A state has a president or a monarch.
      const hasMonarch = party !== undefined && this.#directory.hasOwnName("monarch", party);
      if (party)
        return (office === "presidency" && hasMonarch) || (office === "royal-court" && !hasMonarch) ? null : party;
    }
    return null;
  }

  /** "At the State Department, spokesperson Tammy Bruce": the institution before the comma. */
  #officeBefore(tokens: Token[], at: number, { isPress, offices, party }: Cluster): OfficePhrase | null {
    const last = this.actors.at(-1);
    if (!isPress || offices.length > 0 || party || !last?.party || !last.office || last.person) return null;
    if (!/^,\s(?:(?:its|the|their)\s)?$/.test(this.#text.slice(last.end, tokens[at]!.start))) return null;
    return { id: last.office, defaultParty: last.party.name, usedBy: [] };
  }

  /** "His counterpart, Ana Marenov,": the office of the person named last, of a state that is not said. */
  #addPeer(tokens: Token[], at: number) {
    if (!/^(?:his|her|their)$/.test(lowerCase(tokens[at - 1]?.bare ?? ""))) return;
    const office = this.actors.findLast((actor) => actor.office !== null && actor.person !== null)?.office;
    const direct = readName(tokens, at + 1, this.#directory);
    const name = direct.length > 0 ? direct : readNameAfterComma(this.#text, tokens, at + 1, this.#directory);
    if (!office || name.length < 2) return;
    const { start, end } = tokens[at]!;
    const fullEnd = direct.length > 0 ? tokens[at + direct.length]!.end : end;
    const actor = { start, end, fullEnd, party: null, office, isPress: false, person: name.join(" ") };
    this.actors.push(actor);
    this.#introduce(name, actor);
  }

  /** "The ministry said that Minister Jan Ilves called …": the minister of that ministry. */
  #addMinister(tokens: Token[], at: number) {
    const last = this.actors.at(-1);
    if (last?.office !== "foreign-ministry" || !last.party || last.person) return;
    const start = tokens[at]!.start;
    if (!ANNOUNCED.test(this.#text.slice(last.end, start))) return;
    const name = readName(tokens, at + 1, this.#directory);
    if (name.length < 2) return;
    const { end } = tokens[at + name.length]!;
    const actor = { ...last, start, end: tokens[at]!.end, fullEnd: end, office: "foreign-minister", isPress: false };
    this.actors.push({ ...actor, person: name.join(" ") });
    this.#introduce(name, this.actors.at(-1)!);
  }

  /** "The minister spoke with Bern, spokesperson Jan Ilves said": of the side that the sentence begins with, if it is an office's. */
  #addSpokesperson(name: readonly string[], { start, fullEnd: end, isPress }: Actor, owner: Token | undefined) {
    // "Ilves’s spokesman, Jan Tamm"
    const holder = owner && owner.bare !== owner.word ? this.#people.get(owner.bare) : undefined;
    if (holder) {
      this.#spokespeople.push({ start, end, name, actor: { ...holder, isPress, person: name.join(" ") } });
      return;
    }
    const reach = Math.max(0, start - SENTENCE_REACH);
    const before = [...this.#text.slice(reach, start).matchAll(SENTENCE_START)].at(-1);
    const from = before ? reach + before.index : reach;
    const subject = this.actors.slice(-MOST_IN_SENTENCE).find((actor) => actor.start >= from);
    const actor = subject?.party && subject.office ? { ...subject, isPress, person: name.join(" ") } : null;
    this.#spokespeople.push({ start, end, name, actor, isPress: true });
  }

  /** "Deputy Foreign Minister of Armenia Vahan Kostanyan" */
  #addDeputy(tokens: Token[], at: number, cluster: Cluster, before: string) {
    const office = chooseOffice(cluster);
    const name = office ? readName(tokens, cluster.end, this.#directory) : [];
    if (!office || name.length === 0) return;
    const last = this.actors.at(-1);
    const isBefore = last && /^\s$/.test(this.#text.slice(last.end, tokens[at - 1]!.start));
    const home = readHome(this.#text, tokens, cluster.end + name.length, this.#directory);
    const party = cluster.party ?? home?.party ?? (isBefore ? last.party : null);
    const holder = this.#directory.holderOf(office.id, party);
    this.deputies.push({
      start: tokens[at - 1]!.start,
      end: tokens[cluster.end + name.length - 1]!.end,
      name: name.join(" "),
      office: holder && `${before[0]!.toUpperCase()}${before.slice(1)} ${holder}`,
      party,
    });
  }

  /** "Her Turkish counterpart": the office of the person named last. */
  #peerOffice(tokens: Token[], { party, end }: Cluster): OfficePhrase | null {
    const next = tokens[end];
    if (!party || !next?.follows || !PEERS.has(next.bare)) return null;
    const id = this.actors.findLast(({ office, person }) => office !== null && person !== null)?.office;
    if (!id) return null;
    const own = id !== "chancellor" ? id : party.name === "United Kingdom" ? "finance-minister" : "prime-minister";
    return { id: own, defaultParty: null, usedBy: [] };
  }

  /** "Amir" and "King" are names of persons too: a monarch reigns somewhere, or has an article. */
  #isThrone(party: PartyWords | null, before: string, name: readonly string[]): boolean {
    if (party) return this.#directory.hasOwnName("monarch", party);
    return before === "the" || name[0] === "Sheikh";
  }

  /** The state that a title names: where the text names states that use it, the only one of these. */
  #defaultParty(office: OfficePhrase | null): PartyWords | null {
    if (!office?.defaultParty) return null;
    const users = [office.defaultParty, ...office.usedBy].filter((name) => this.#named.has(name));
    if (users.length > 1) return null;
    return this.#directory.partiesByForm.get(users[0] ?? office.defaultParty) ?? null;
  }

  /** Keeps a name with its hyphens. */
  #write(person: string, tokens: readonly Token[]) {
    const isHyphen = (i: number) => this.#text.slice(tokens[i - 1]!.end, tokens[i]!.start) === "-";
    const parts = person.split(" ");
    const written = parts.map((part, i) => (i > 0 ? `${isHyphen(i) ? "-" : " "}${part}` : part)).join("");
    if (written !== person) this.#written.set(person, written);
  }

  #introduce(name: string[], actor: Actor) {
    const last = name.findLast((word) => !SUFFIXES.test(word)) ?? name.at(-1)!;
    const introduced = this.#people.get(last);
    const isFuller = introduced?.person && introduced.person.length < actor.person!.length;
    if (introduced) introduced.party ??= actor.party;
    if (!introduced) this.#people.set(last, actor);
    else if (isFuller) introduced.person = actor.person;
    // "Jan Tamm Marenov" may go by "Tamm".
    for (const word of name.slice(1, -1))
      if (word.length > 3 && !this.#people.has(word) && this.#standsAlone(word))
        this.#people.set(word, this.#people.get(last)!);
    const first = name.find((word) => !HONORIFICS.has(word.toLowerCase())) ?? name[0]!;
    if (name.length > 1 && first.length > 1 && !first.endsWith(".") && !this.#people.has(first))
      this.#people.set(first, this.#people.get(last)!);
  }

  /** Whether a text has a word of a name without the others: "Tamm said". */
  #standsAlone(word: string): boolean {
    return new RegExp(`(?<!\\p{Lu}[\\p{L}.]{0,20}\\s)${word}(?!\\s\\p{Lu})`, "u").test(
      this.#text.slice(0, LONGEST_SEARCHED),
    );
  }

  /** Actors and people who are named in a stretch, in order; a person counts as what the article introduced them as. */
  within({ start, end }: Span): Actor[] {
    const inside = (actor: Span) => actor.start >= start && actor.end <= end;
    return [...slice(this.actors, inside, start), ...slice(this.mentions, inside, start)]
      .map((actor) => ({ ...actor, person: this.#fullName(actor.person) }))
      .sort((a, b) => a.start - b.start);
  }

  /** "Antony Blinken" for "Blinken". */
  #fullName(person: string | null): string | null {
    return (person && this.#people.get(person.split(" ").at(-1)!)?.person) ?? person;
  }

  /** Everybody with a party whom the article introduces, in order. */
  principals(): Principal[] {
    const people = new Set(this.mentions.map(({ person }) => person));
    return [...people].flatMap((name) => {
      const actor = this.mentions.find(({ person }) => person === name);
      return actor?.party && !actor.isPress ? [this.principalOf(actor)].filter((one) => one !== null) : [];
    });
  }

  /** A person with an office, as a call's form names them; the party is empty where the article does not say it. */
  principalOf({ person, party, office }: Actor): Principal | null {
    if (!person) return null;
    const holder = office && this.#directory.holderOf(office, party);
    const name = this.#written.get(person) ?? person;
    return { name, office: holder, partyName: party?.name ?? "", adjective: party?.adjective ?? "" };
  }

  /** The issuer that an actor stands for: a spokesperson for the office, a capital for its government. */
  issuerOf(actor: Actor, party: PartyWords | null): IssuerGuess | null {
    return party && this.#directory.nameIssuer(actor.office ?? "government", party, actor.isPress);
  }

  /** The person who goes by a name in the text: "Blinken", "Antony Blinken"; null for another person of the same surname. */
  personCalled(name: readonly string[]): Actor | null {
    const [first = "", last = first] = [name[0], name.findLast((word) => !SUFFIXES.test(word))];
    const known = this.#people.get(last) ?? this.#people.get(first);
    if (!known?.person) return null;
    const own = new Set(known.person.split(" "));
    const fits = own.size === 1 ? own.has(first) || own.has(last) : own.has(first) && own.has(last);
    return fits ? known : null;
  }

  /** The adjective of a party that the article names: "Armenian"; empty for another. */
  adjectiveOf(name: string): string {
    return this.actors.find(({ party }) => party?.name === name)?.party?.adjective ?? "";
  }

  /** Whether a word is a party's name, its adjective or its capital. */
  isParty(word: string): boolean {
    return this.#directory.partiesByForm.has(word);
  }

  /** Actors before an offset that fit, the nearest first. */
  before(at: number, fits: (actor: Actor) => boolean): Actor[] {
    let low = 0;
    let high = this.actors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.actors[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return this.actors
      .slice(Math.max(0, low - ACTORS_BACK), low)
      .filter(fits)
      .reverse();
  }

  /** The actor whose words begin at an offset. */
  beginningAt(start: number): Actor | null {
    return slice(this.actors, (actor) => actor.start === start, start)[0] ?? null;
  }
}

/** The stretch of an ordered list that passes, found without going through all of it. */
function slice(list: Actor[], inside: (actor: Actor) => boolean, start: number): Actor[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Actor[] = [];
  for (let i = low; i < list.length && inside(list[i]!); i++) found.push(list[i]!);
  return found;
}
