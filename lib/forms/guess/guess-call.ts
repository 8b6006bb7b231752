import { directoryOf, type Directory } from "../../article/offices";
import type { PartyWords } from "../../article/parties";
import type { Existing } from "../../model/calls/calls";
import type { Resources } from "../../model/resources";
import type { CallKind } from "../../model/calls/vocabularies";
import { EMPTY_READOUT } from "../quoted-call";
import { proposeSlug, proposeTitle, writeUnsavedCall, type UnsavedCall } from "../unsaved-call";
import { guessLanguage } from "./guess-language";
import { chooseDay, guessDate } from "./call-date";
import { guessIssuer } from "./issuer";
import { datelineOf } from "./dateline-party";
import { completeByList, holdersIn } from "./office-holders";
import { partiesNamedIn } from "./local-names";
import { inEnglish } from "./local-offices";
import { readMentions } from "./mentions";
import { readPageFacts } from "./page-facts";
import { inferParties } from "./party-cues";
import { findPrincipals, type Person } from "./people";
import { assignSides, institutionsIn, partyOf, type ReadSide } from "./sides";

/** An unsaved call made from two texts. */
export interface GuessedCall {
  unsaved: UnsavedCall;
  /**
   * The names of the fields that hold a guess, for the page to mark: "date", "readouts.0.issuer.name". The texts themselves are not
   * guesses.
   */
  guesses: ReadonlySet<string>;
}

/** What the guesses use besides the texts. */
export interface GuessOptions {
  /** Stored parties and issuers. */
  existing: Existing;
  resources: Resources;
  /** Today, ISO 8601. */
  today: string;
}

/** Two names, parties and offices, said outright. */
const EVERYTHING = 12;

/** How much of a text is its opening, in UTF-16 code units: who spoke with whom, and when. */
const OPENING = 600;

/** Up to a full stop that no initial or abbreviation has ("U.S.", "Jr."), or to the end of a line that is not a heading. */
const FIRST_SENTENCE = /^[\s\S]{60,}?(?:\p{L}{4,}|\d)[.!?]["”]?(?=\s|$)/u;

const REGIONS = new Intl.DisplayNames("en", { type: "region" });

/** "tr" is Türkiye's: the country where most speakers of a language live, by Unicode's data. */
function homelandOf(language: string, { partiesByForm }: Directory): string | null {
  const { region } = new Intl.Locale(language).maximize();
  return (region && partiesByForm.get(REGIONS.of(region) ?? "")?.name) || null;
}

/** Languages that are official in one state alone, or whose other states publish little in them: a text in one is of that state. */
const OF_ONE_STATE = new Set(
  "pl da nb fi hu cs sk sl bg et lv lt uk hy ka az tr he ja id vi th km lo my mn kk ky uz tk tg is mk hi ne am".split(
    " ",
  ),
);

/** "Foreign, Commonwealth & Development Office", as the names of offices are listed. */
const inOneBreath = (line: string) => line.replace(/,(?=\s)/g, "").replace(/&/g, "and");

/** Whole words only: part of a name is another name. */
const openingOf = (body: string) => (body.length > OPENING ? body.slice(0, OPENING).replace(/\S+$/, "") : body);

/** The opening of a text in another language, as far as its offices and countries can be put into English, with the holders it names. */
function readLocally(side: ReadSide, date: string | null, directory: Directory): ReadSide {
  const { opening, language } = side;
  if (language === null || language === "en") return side;
  const [text, first] = [opening.text, opening.first].map((part) => inEnglish(part, language, directory) ?? part);
  const listed = holdersIn(opening.first, date, directory);
  const mentions = [...readMentions(text!, directory), ...listed];
  return { ...side, opening: { text: text!, first: first!, mentions, isLocal: true } };
}

/** @param likely the language of the other text: a short one is taken to be in the same, where nothing speaks for another */
function readSide(text: string, likely: string, directory: Directory, resources: Resources): ReadSide {
  const facts = readPageFacts(text, resources);
  const opening = [facts.poster ?? "", facts.title ?? "", openingOf(facts.body), facts.from].join("\n");
  const first = [facts.title ?? "", FIRST_SENTENCE.exec(openingOf(facts.body))?.[0] ?? ""].join("\n");
  const language = guessLanguage(text, [likely]);
  // A title names the other side too.
  const head = [...facts.lines, facts.from].filter((line) => line !== facts.title);
  const letterhead = institutionsIn(head.flatMap((line) => readMentions(inOneBreath(line), directory)));
  const isRead = language === null || language === "en";
  return {
    facts,
    language,
    homeland: isRead ? null : homelandOf(language, directory),
    // Titles and names in other languages are not recognised; the English text tells who is named there.
    opening: { text: opening, first, mentions: isRead ? readMentions(opening, directory) : [] },
    letterhead,
    dateline: datelineOf(facts, directory),
  };
}

/** Where the month stands before the day in English. */
const MONTH_FIRST = new Set(["United States", "Philippines", "Micronesia", "Palau", "Marshall Islands"]);

/** A side whose page has an ambiguous numeric date, with the reading that the other side, the weekday or the country's usage decides on. */
function withDay(side: ReadSide, other: ReadSide, today: string): ReadSide {
  const { facts, opening, language, letterhead, dateline } = side;
  if (facts.date || facts.days.length === 0) return side;
  const party = facts.host?.party ?? letterhead.map(partyOf).find((name) => name !== null) ?? dateline;
  const isForeign = language !== null && language !== "en";
  const isDayFirst = isForeign || (party !== null && party !== undefined && !MONTH_FIRST.has(party));
  const beside = { days: other.facts.days, text: other.opening.first };
  const date = chooseDay(facts.days, opening.first, beside, isDayFirst, today);
  return { ...side, facts: { ...facts, date } };
}

const KINDS: [CallKind, RegExp][] = [
  [
    "video-call",
    /\bv[ií]d[eé]o[- ]?(?:call|conf|talk|link|meeting|llamada|chamada|konferenz|schalte|görüşme)|visioconf|видео|视频|テレビ会談|화상|\bvirtual(?:ly)? (?:met|meeting)/i,
  ],
  [
    "phone-call",
    /\b(?:tele)?phone|\bcall(?:ed)?\b|t[eé]l[eé][fp]|\bllamada|ligação|ligou|\bappel\b|телефон|电话|電話|통화|هاتف|اتصال|điện đàm/i,
  ],
  ["meeting", /\b(?:met|meeting|held talks|held informal talks|received)\b/i],
  ["phone-call", /\bspoke\b/i],
];

/** By the title and the first sentence, or by what follows if those do not tell. */
function guessKind(sides: readonly ReadSide[]): string {
  const kindIn = (texts: string[]) => KINDS.find(([, words]) => texts.some((text) => words.test(text)))?.[0];
  return kindIn(sides.map(({ opening }) => opening.first)) ?? kindIn(sides.map(({ opening }) => opening.text)) ?? "";
}

/** "Leo XIV" */
const ROMAN = /^[IVX]+$/;

/** The principal as the form holds it: "Wang Yi, Foreign Minister". Names in capitals are written as others are. */
function principalLine({ name, office, title, party }: Person, directory: Directory): string {
  const written = name.replace(/\p{Lu}{3,}/gu, (word) =>
    ROMAN.test(word) ? word : word[0] + word.slice(1).toLowerCase(),
  );
  const holder = (office && directory.holderOf(office, party)) || title;
  const asTitle = holder && holder[0]!.toUpperCase() + holder.slice(1);
  return [written, asTitle].filter(Boolean).join(", ");
}

const partyRow = (person: Person | undefined, directory: Directory): UnsavedCall["parties"][number] => ({
  party: { name: person?.party?.name ?? "", adjective: person?.party?.adjective ?? "" },
  principal: person ? principalLine(person, directory) : "",
});

/**
 * Every field of an unsaved call that holds something, but the texts.
 *
 * @example
 * filledIn({ ...unsaved, date: "2024-04-03" }).has("date"); //=> true
 */
export const filledIn = (unsaved: UnsavedCall): Set<string> =>
  new Set(
    Object.entries(writeUnsavedCall(unsaved)).flatMap(([name, value]) =>
      value !== "" && !/\.text$/.test(name) ? [name] : [],
    ),
  );

/** Languages that are better told apart by who writes them than by their words. */
const NEIGHBOURS: readonly Readonly<Record<string, string>>[] = [
  { Serbia: "sr", Croatia: "hr", "Bosnia and Herzegovina": "bs" },
  { Indonesia: "id", Malaysia: "ms" },
];

function languageOf({ language }: ReadSide, party: PartyWords | null): string | null {
  const near = NEIGHBOURS.find((languages) => Object.values(languages).includes(language ?? ""));
  return near?.[party?.name ?? ""] ?? language;
}

type Sides = readonly [ReadSide, ReadSide];

/** What two texts tell about the principals, and the texts as they were read for it. */
interface WhoSpoke {
  sides: Sides;
  people: Person[];
  /** How much is known of them: what the texts say outright counts twice. */
  known: number;
}

function findPeople(
  sides: Sides,
  local: readonly PartyWords[],
  texts: readonly string[],
  date: string | null,
  directory: Directory,
): WhoSpoke {
  const publishers = sides.flatMap(({ facts, letterhead }) => [facts.host?.party, ...letterhead.map(partyOf)]);
  const datelines = sides.map(({ dateline }) => dateline);
  const homelands = sides.map(({ language, homeland }) => (language && OF_ONE_STATE.has(language) ? homeland : null));
  const complete = (person: Person) => completeByList(person, date, directory);
  const named = findPrincipals([sides[0].opening, sides[1].opening], complete);
  const people = inferParties(
    named,
    sides.flatMap(({ opening }) => opening.mentions.filter(({ start }) => start < opening.first.length)),
    [...publishers, ...datelines, ...homelands].filter((name) => typeof name === "string"),
    local,
    texts,
    directory,
  ).map(complete);
  return { sides, people, known: knowledgeOf(named) + knowledgeOf(people) };
}

/** How much is known of two people: each one's name, party and office. */
const knowledgeOf = (people: readonly Person[]) =>
  people.reduce((sum, { party, office, title }) => sum + 1 + (party ? 1 : 0) + (office || title ? 1 : 0), 0);

/** The principals, from the English parts of the texts, or from the others if those tell more. */
function whoSpoke(read: Sides, texts: readonly string[], date: string | null, directory: Directory): WhoSpoke {
  const local = read.flatMap(({ language, opening }) =>
    language && language !== "en" ? partiesNamedIn(opening.first, language, directory) : [],
  );
  const byEnglish = findPeople(read, local, texts, date, directory);
  const areEnglish = read.every(({ language }) => language === null || language === "en");
  if (byEnglish.known === EVERYTHING || areEnglish) return byEnglish;
  const sides = [readLocally(read[0], date, directory), readLocally(read[1], date, directory)] as const;
  const byBoth = findPeople(sides, local, texts, date, directory);
  return byBoth.known > byEnglish.known ? byBoth : byEnglish;
}

/**
 * Guesses the call that two texts report, for a person to check: its date, kind, principals, parties, issuers, the languages of the
 * texts, a title and an address. Each text may be a page as it was copied, with title, dateline, signature and address. What the texts do
 * not support stays empty. Pure; linear time.
 *
 * @param left one side's text, stored as it is
 * @param right the other's
 * @example
 * guessCall(stateDepartmentText, ministryText, { existing, resources, today: "2026-11-29" }).unsaved.title;
 * //=> "Blinken and Kuleba, phone call"
 */
export function guessCall(left: string, right: string, { existing, resources, today }: GuessOptions): GuessedCall {
  const directory = directoryOf(resources);
  const texts = [left, right] as const;
  const [likelyLeft, likelyRight] = [guessLanguage(right) ?? "", guessLanguage(left) ?? ""];
  const sent = [
    readSide(left, likelyLeft, directory, resources),
    readSide(right, likelyRight, directory, resources),
  ] as const;
  const read = [withDay(sent[0], sent[1], today), withDay(sent[1], sent[0], today)] as const;
  const dated = read.map(({ facts, opening, language }) => ({
    isForeign: language !== null && language !== "en",
    title: facts.title,
    first: opening.first,
    text: opening.text,
    published: facts.date,
    year: facts.year,
  }));
  const date = guessDate(dated, today);
  const { sides, people } = whoSpoke(read, texts, date, directory);
  const [first, second] = people;
  const assigned = first && second ? assignSides(sides, [first, second]) : null;
  const parties = [0, 1].map((i) => partyRow((assigned ?? people)[i], directory));
  const kind = guessKind(read);
  const principals = parties.map(({ principal }) => principal);
  const readouts = sides.map((side, i): UnsavedCall["readouts"][number] => ({
    ...EMPTY_READOUT,
    ...(assigned ? guessIssuer(side, assigned[i]!, existing, directory) : {}),
    kind: side.facts.isPost ? "official-post" : "official-statement",
    language: languageOf(side, assigned?.[i]?.party ?? null) ?? "",
    sourceUrl: side.facts.url ?? "",
    sourceTitle: side.facts.title ?? "",
    publishedAt: side.facts.date ?? "",
    text: texts[i]!,
  }));
  const title = proposeTitle(principals, kind);
  const unsaved: UnsavedCall = {
    title,
    slug: proposeSlug(date ?? "", principals),
    kind,
    date: date ?? "",
    parties,
    readouts,
  };
  return { unsaved, guesses: filledIn(unsaved) };
}
