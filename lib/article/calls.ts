import type { Cast } from "./actors/cast";
import { findDate, relativeDay } from "./dates";
import { CALL_REACH } from "./limits";
import type { Actor } from "./tokens";
import type { CallGuess, IssuerGuess, Principal } from "./types";
import type { Span } from "../model/comparisons/comparison";
import { countLeading } from "../model/count-leading";

const CALL_WORD =
  /\b(?:calls?|called|phoned?|telephoned?|conversations?|discussions?|talks|talked|spoke|spoken|speaks|met|meets|meetings?|told|discussed)\b/i;
/** The same in other languages. */
const CALL_WORD_ABROAD =
  /телефон|разговор|переговор|розмов|разговар|téléphon|entretien|entretenu|échang|telefon|gesprochen|gespräch|teléfon|llamada|conversa|colloqui|ligação|rozmaw|rozmow|hovořil|görüş|zəng|danışı|զրույց|հեռախոս|საუბარ|ისაუბრ|اتصال|مكالم|تماس|تلفن|फोन|फ़ोन|बातचीत|בטלפון|שוחח|τηλεφων|通话|通話|电话|電話|통화/iu;
/** Where a partner in a call is named: "a conversation with …", "told …". */
const WITH = /\b(?:with|told|between|and|to)\s+(?:[\p{L}.'’-]+\s+){0,6}$/iu;
const REACH = 80;
const PARTNER =
  /\b(?:with|told|to|between|assured|informed|thanked|briefed|congratulated|called|phoned|telephoned|asked|urged|met|reassured|and|counterpart,?)\s+(?:[\p{L}.'’-]+\s+){0,3}$/iu;

export interface CallContext {
  /** The article's own words, quoted ones blanked. */
  shadow: string;
  body: string;
  sentences: Span[];
  cast: Cast;
  /** The day of publication, which gives the year of a day without one, and the meaning of "today" and "on Friday". */
  published: string | null;
}

const NAME = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}’'-]*)(?:\s(?:\p{Ll}{2,4}-\p{Lu}[\p{L}’'-]*|bin|al|el|von|van|de|der|ibn|of|the|opposition leader|leader|president|prime minister|foreign minister|foreign secretary|counterpart|chancellor|envoy|\p{Lu}[\p{L}.’'-]*))*`;
const MOST_PARTNERS = 60;
/** What joins partners in a list: ", then with", "and, later, to his". */
const AND_WITH = String.raw`(?:\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?:,\s|\s)(?:(?:and|as well as|before|then|followed by),?\s)?(?:(?:also|then|later|separately|subsequently|afterwards),?\s)?(?:(?:with|to)\s)?(?:(?:his|her|their|its|the)\s)?`;
/** Whom a sentence about a call names as those at the other end: "separate calls with A and B of C". */
const PARTNERS = new RegExp(
  String.raw`\b(?:(?:calls?|called|conversations?|talks|talked|discussions?|spoke|spoken|[Ss]peaking|[Tt]alking|telephoned|phoned|met|[Mm]eetings?)\b[^.;:“”"]{0,60}?\b(?:with|to|from)|(?:one|another)\s(?:with|to|from)|phoned|telephoned|called)\s+((?:both\s+)?(?:[\p{Ll}]+\s+){0,3}?${NAME}(?:${AND_WITH}${NAME})*)`,
  "gu",
);
const BETWEEN =
  /\s*(?:,|\b(?:and|as well as|before|then|followed by|later|separately|subsequently|afterwards)\b)\s*(?:also\s)?(?:with\s|to\s)?/u;
/** The day beside a partner's name: "with A on Tuesday and with B on Wednesday". */
const ON_DAY = /^[^.;:]*?\son\s((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
const DAY_REACH = " on Wednesday".length;
const CAPITALS = /\p{Lu}[\p{L}’'-]+(?:-\p{Lu}[\p{L}’'-]*)?/gu;
/** Capitals that are not names of persons. */
const NO_PERSONS =
  /^(?:mr|mrs|ms|dr|sir|president|prime|minister|foreign|secretary|state|king|queen|emir|amir|sheikh|sultan|crown|prince|princess|chancellor|premier|general|ambassador|union|the|of|his|her|majesty|highness|excellency|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|reuters|afp|cnn|bbc)$/i;

/** Titles by which a text goes on speaking of somebody whom it has named. */
const TITLE =
  /\b(?:Crown Prince|(?:Deputy )?Prime Minister|(?:Foreign|External Affairs|Defen[cs]e) Minister|Foreign Secretary|Secretary[- ]General|High Representative|President|Chancellor|Premier|King|Queen|Emir|Amir|Sultan|Pope)\b/iu;

/** A partner in a call as an article names them: a person, or only somebody of a party ("his Thai counterpart"). */
interface Partner {
  /** Empty where no name is given. */
  person: string;
  words: string[];
  /** "Tuesday", where the article says that they spoke on it. */
  day: string | null;
  /** "crown prince", where no other partner and nobody of the issuer's side has it. */
  title: string | null;
  /** "of Azerbaijan": the party's name. */
  party: string | null;
}

/** Whom the article names as partners in a call, also without an office: two at least, for with one there is nothing to tell apart. */
function partnersIn(context: CallContext, issuer: IssuerGuess | null): Partner[] {
  const known = KNOWN_PARTNERS.get(context) ?? new Map<string, Partner[]>();
  KNOWN_PARTNERS.set(context, known);
  const key = issuer?.partyName ?? "";
  if (!known.has(key)) known.set(key, readPartners(context, key));
  return known.get(key)!;
}

const KNOWN_PARTNERS = new WeakMap<CallContext, Map<string, Partner[]>>();

/** "With the foreign ministers of X and Y", "with his X and Y counterparts": partners of whom only the parties are named. */
const HOSTS = new RegExp(
  String.raw`\b(?:with|to|phoned|telephoned|called)\s(?:both\s|the\s|his\s|her\s|its\s)*(?:(?:\p{Ll}+\s){0,3}(?:leaders|presidents|premiers|ministers|chancellors|kings|heads\sof\s(?:state|government))\s(?:of|from)\s([^.;:“”"]{3,120})|([^.;:“”"]{3,120}?)\s(?:counterparts|colleagues|leaders|presidents|(?:\p{Ll}+\s)?ministers)\b)`,
  "gu",
);

function hostsIn({ shadow, cast }: CallContext, issuer: string): Partner[] {
  return [...shadow.matchAll(HOSTS)].flatMap((match) => {
    const list = match[1] ?? match[2]!;
    const start = match.index + match[0].indexOf(list);
    const named = cast.within({ start, end: start + list.length }).filter(({ person }) => person === null);
    const parties = new Set(named.flatMap(({ party }) => (party && party.name !== issuer ? [party.name] : [])));
    return parties.size > 1
      ? [...parties].map((party) => ({ person: "", words: [], day: null, title: null, party }))
      : [];
  });
}

function readPartners(context: CallContext, issuer: string): Partner[] {
  const { shadow, cast } = context;
  const found = new Map(hostsIn(context, issuer).map((host) => [host.party!, host]));
  for (const { 1: list, index, 0: whole } of shadow.matchAll(PARTNERS)) {
    const start = index + whole.length - list!.length;
    for (const part of list!.split(BETWEEN)) {
      const at = start + list!.indexOf(part);
      const day = ON_DAY.exec(shadow.slice(at, at + part.length + DAY_REACH))?.[1] ?? null;
      const own = cast.within({ start: at, end: at + part.length });
      const officials = own.filter(({ person }) => person);
      if (officials.some(({ party }) => party?.name === issuer)) continue;
      const name = part
        .split(/\sof\s/)[0]!
        .match(CAPITALS)
        ?.filter((word) => !NO_PERSONS.test(word) && !cast.isParty(word));
      const isTitled =
        name?.length === 1 &&
        /(?:Mr|Mrs|Ms|President|Minister|King|Queen|Emir|Amir|Sheikh|Prince|Chancellor|Premier|Secretary)\.?\s/u.test(
          part,
        );
      const party = own.find((actor) => actor.party)?.party?.name ?? null;
      const title = TITLE.exec(part)?.[0].toLowerCase() ?? null;
      if (!name || name.length === 0) {
        const isSomebody = own.some((actor) => actor.party && actor.office) && party !== issuer;
        if (isSomebody && !found.has(party!)) found.set(party!, { person: "", words: [], day, title, party });
        continue;
      }
      if (name.length === 1 && !isTitled) continue;
      const last = name.at(-1)!;
      const words = name.filter((word) => word.length > 3);
      if (!found.has(last)) found.set(last, { person: name.join(" "), words, day, title, party });
    }
  }
  // More than any article has; they are compared with each other.
  if (found.size > MOST_PARTNERS) return [];
  return found.size > 1 ? withOwnTitles(withoutDoubles([...found.values()]), shadow, cast, issuer) : [];
}

/** A partner without a name is one whom the article names elsewhere, if somebody of that party is among them. */
const withoutDoubles = (partners: Partner[]): Partner[] =>
  partners.filter(
    (one) => one.person !== "" || !partners.some((other) => other.person !== "" && other.party === one.party),
  );

/** Titles that several partners have identify nobody. */
function withOwnTitles(partners: Partner[], shadow: string, cast: Cast, issuer: string): Partner[] {
  const taken = cast.actors
    .filter(({ party }) => party?.name === issuer)
    .map(({ start, fullEnd }) => TITLE.exec(shadow.slice(start, fullEnd))?.[0].toLowerCase());
  return partners.map((partner) => {
    const isShared = partners.some((other) => other !== partner && other.title === partner.title);
    return isShared || taken.includes(partner.title ?? "") ? { ...partner, title: null } : partner;
  });
}

/** The only one of an article’s partners whom a stretch of text names, or whose party or title it names. */
function partnerIn(
  { cast }: CallContext,
  text: string,
  partners: readonly Partner[],
  spans: readonly Span[],
): Partner | null {
  const said = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  const has = (word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(said);
  const named = partners.filter(({ words }) => words.some(has));
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  const parties = new Set(spans.flatMap((span) => cast.within(span).map(({ party }) => party?.name)));
  const hosts = partners.filter(({ party }) => party !== null && parties.has(party));
  if (hosts.length > 0) return hosts.length === 1 ? hosts[0]! : null;
  const titled = partners.filter(({ title }) => title && new RegExp(`\\bthe ${title}\\b`, "iu").test(said));
  if (titled.length > 0) return titled.length === 1 ? titled[0]! : null;
  const dayed = partners.filter(({ day }) => day && (said.includes(`${day}’s`) || said.includes(`${day}'s`)));
  return dayed.length === 1 ? dayed[0]! : null;
}

/** People of another party than the issuer's; a person whose party the article does not name counts where a partner is named. */
const others = ({ cast, body }: CallContext, span: Span, issuer: IssuerGuess | null) => {
  const people = cast.within(span).filter(({ person, isPress }) => person && !isPress);
  const known = people.filter(({ party }) => party && party.name !== issuer?.partyName);
  const isPartner = ({ start }: Actor) => PARTNER.test(body.slice(Math.max(span.start, start - REACH), start));
  return known.length > 0 ? known : people.filter((actor) => !actor.party && isPartner(actor));
};

/** A deputy of another party whom a statement itself names: who else it names has no call with a deputy. */
function deputyIn({ cast, body }: CallContext, issuer: IssuerGuess | null, spans: Span[]): Principal | null {
  const own = cast.deputies.filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end));
  const isPartner = ({ start }: Span) => PARTNER.test(body.slice(Math.max(0, start - REACH), start));
  const found =
    own.find(({ party }) => party && party.name !== issuer?.partyName) ??
    own.find((deputy) => !deputy.party && isPartner(deputy));
  if (!found) return null;
  const { name, office, party } = found;
  return { name, office, partyName: party?.name ?? "", adjective: party?.adjective ?? "" };
}

/** The sentences before and after an offset, the nearest first. */
function around(sentences: Span[], at: number): { before: Span[]; after: Span[] } {
  const count = countLeading(sentences, ({ start }) => start <= at);
  return {
    before: sentences.slice(Math.max(0, count - CALL_REACH), count).reverse(),
    after: sentences.slice(count, count + CALL_REACH),
  };
}

/**
 * The partner whom quoted words or the sentence around them name, where the article names several partners in calls.
 *
 * @returns the same object for the same partner; null where it names none of them, or more than one
 * @example
 * partnerOf(context, issuer, spans)?.person; //=> "Aliyev", where the article tells of calls with Pashinyan and Aliyev
 */
export function partnerOf(context: CallContext, issuer: IssuerGuess | null, spans: Span[]): Partner | null {
  const partners = partnersIn(context, issuer);
  const { body, shadow } = context;
  return partnerIn(context, body, partners, spans) ?? partnerIn(context, shadow, partners, ownSentence(context, spans));
}

const ownSentence = ({ sentences }: CallContext, spans: Span[]): Span[] =>
  around(sentences, spans[0]!.start).before.slice(0, 1);

/** A partner with the office that the article gives them, if it gives one. */
function asPrincipal(cast: Cast, { person: name, party }: Partner): Principal {
  if (name === "") return { name, office: null, partyName: party ?? "", adjective: cast.adjectiveOf(party ?? "") };
  const actor = cast.personCalled(name.split(" "));
  const known = actor && cast.principalOf(actor);
  return known
    ? { ...known, name: known.name.length > name.length ? known.name : name }
    : { name, office: null, partyName: "", adjective: "" };
}

/** Whom the issuer's side spoke with: named in the statement itself, or as a partner in a call last before it. */
function findCounterpart(context: CallContext, issuer: IssuerGuess | null, spans: Span[]) {
  const { shadow, cast, sentences } = context;
  const own = partnerOf(context, issuer, spans);
  if (own) return asPrincipal(cast, own);
  const [named] = spans.flatMap((span) => others(context, span, issuer));
  if (named) return cast.principalOf(named);
  const deputy = deputyIn(context, issuer, spans);
  if (deputy) return deputy;
  const candidates = around(sentences, spans[0]!.start)
    .before.filter(({ start, end }) => CALL_WORD.test(shadow.slice(start, end)))
    .flatMap((sentence) => others(context, sentence, issuer));
  const partner = candidates.find(({ start }) => WITH.test(shadow.slice(Math.max(0, start - REACH), start)));
  const [nearest = null] = candidates;
  return (partner ?? nearest) && cast.principalOf((partner ?? nearest)!);
}

/**
 * Whether the words of a statement, or sentences since the one before it, name a partner in a call: a statement for which they do not
 * goes on about the call that its issuer was quoted on before.
 *
 * @param since where the words of the statement before it end
 * @example
 * // “We also spoke of the border,” the minister said, after a statement on a call with Aliyev.
 * namesPartner(context, issuer, spans, since); //=> false
 */
export function namesPartner(context: CallContext, issuer: IssuerGuess | null, spans: Span[], since: number): boolean {
  if (partnerOf(context, issuer, spans)) return true;
  const { before } = around(context.sentences, spans[0]!.start);
  const own = before.filter(
    ({ start, end }, i) => i === 0 || (start >= since && CALL_WORD.test(context.shadow.slice(start, end))),
  );
  return [...spans, ...own].some((span) => others(context, span, issuer).length > 0);
}

/** The day of the call: from a sentence of the article's own about a call, the nearest before the statement, else after it. */
function findDay({ shadow, body, sentences, published }: CallContext, spans: Span[], isWhole: boolean): string | null {
  const { before, after } = around(sentences, spans[0]!.start);
  const texts = [...before, ...after].map(({ start, end }) => (isWhole ? body : shadow).slice(start, end));
  const about = texts.filter((text) => CALL_WORD.test(text) || CALL_WORD_ABROAD.test(text));
  for (const text of about) {
    const date = dayIn(text, published);
    if (date) return date;
  }
  for (const text of about) {
    const date = published && relativeDay(text, published);
    if (date) return date;
  }
  return null;
}

/** A day that a sentence names; one without a year is the last such day before the day of publication. */
function dayIn(text: string, published: string | null): string | null {
  const year = published?.slice(0, 4) ?? null;
  const date = findDate(text, year);
  if (!date || !published || date <= published || findDate(text) === date) return date;
  return findDate(text, String(Number(year) - 1));
}

/**
 * Guesses which call a statement reports, from the article around it.
 *
 * @param spans the offsets of the statement's words
 * @example
 * guessStatementCall(context, issuer, [{ start: 210, end: 344 }]);
 * //=> { counterpart: { name: "Ilham Aliyev", office: "President", … }, date: "2024-04-03" }
 */
export function guessStatementCall(context: CallContext, issuer: IssuerGuess | null, spans: Span[]): CallGuess {
  const isWhole =
    spans.length === 1 &&
    context.shadow.slice(spans[0]!.start, spans[0]!.end) === context.body.slice(spans[0]!.start, spans[0]!.end);
  return { counterpart: findCounterpart(context, issuer, spans), date: findDay(context, spans, isWhole) };
}
