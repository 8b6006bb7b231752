import type { Article, Principal, Statement } from "../article/types";
import { familyName } from "./family-name";
import { proposeSlug, proposeTitle, type UnsavedCall } from "./unsaved-call";

/** A call on which an article quotes statements, and what they fill in of an unsaved call. */
export interface QuotedCall {
  /** The parties: "Armenia and United States". */
  label: string;
  /** Statements whose issuer the article leaves unclear. */
  open: { words: string; introduction: string }[];
  unsaved: Pick<UnsavedCall, "date" | "parties" | "readouts">;
}

const partiesOf = ({ issuer, call }: Statement): string[] =>
  [...new Set([issuer?.partyName ?? "", call.counterpart?.partyName ?? ""])].filter((name) => name !== "").sort();

/** The parties of a call, and a partner by name if the article does not say whose they are. */
const sidesOf = (statement: Statement): string[] => {
  const { counterpart } = statement.call;
  return [...partiesOf(statement), ...(counterpart?.partyName === "" ? [counterpart.name] : [])];
};

const principalLine = ({ name, office }: Principal) => [name, office].filter(Boolean).join(", ");

/** A readout of an unsaved call with nothing in it. */
export const EMPTY_READOUT: UnsavedCall["readouts"][number] = {
  issuer: { name: "", kind: "", party: { name: "", adjective: "" } },
  kind: "official-statement",
  extent: "full",
  language: "",
  sourceUrl: "",
  sourceTitle: "",
  quotedBy: "",
  publishedAt: "",
  text: "",
};

const source = ({ title, address, date, publisher }: Article) => ({
  sourceTitle: title ?? "",
  sourceUrl: address ?? "",
  publishedAt: date ?? "",
  quotedBy: publisher ?? "",
});

function quotedReadout(statement: Statement, article: Article): UnsavedCall["readouts"][number] {
  const { issuer, kind, extent, text, quotedBy } = statement;
  return {
    ...EMPTY_READOUT,
    ...source(article),
    quotedBy: quotedBy ?? article.publisher ?? "",
    issuer: {
      name: issuer?.name ?? "",
      kind: issuer?.kind ?? "",
      party: { name: issuer?.partyName ?? "", adjective: issuer?.adjective ?? "" },
    },
    kind,
    extent,
    text,
  };
}

const partyRows = (principals: Principal[]): UnsavedCall["parties"] =>
  principals.map((principal) => ({
    party: { name: principal.partyName ?? "", adjective: principal.adjective ?? "" },
    principal: principalLine(principal),
  }));

/**
 * Groups the statements that an article quotes by call: statements between the same parties are on the same call. The day is one that the
 * article gives for the call, never the day of publication.
 *
 * @returns one call for each set of parties, in the order in which the article quotes them; none when it quotes no statement
 * @example
 * quotedCalls(article).map(({ label }) => label); //=> ["Armenia and United States", "Azerbaijan and United States"]
 */
export function quotedCalls(article: Article): QuotedCall[] {
  return groupByCall(article.statements).map(({ label, statements }) => ({
    label,
    ...quotedCall(article, statements),
  }));
}

/** A clause that says that two people spoke with each other. */
const CONTACT = /\b(?:spoke|spoken|phoned|called|talked|met|held|had)\b/i;
const CLAUSE = /[.;:,]\s|\b(?:after|before|while|as|when)\b/i;

/**
 * The article's principal for a party: the one whom its statements name; else the only one of whom the article says that they spoke with
 * somebody. A person whom it names for another reason does not count.
 */
function speakersFor(partyName: string, { principals, body }: Article, statements: readonly Statement[]): Principal[] {
  const own = principals.filter((principal) => principal.partyName === partyName);
  const words = statements.map(({ text, introduction }) => `${introduction} ${text}`).join(" ");
  const isIn = ({ name }: Principal, where: string) => where.includes(familyName(name));
  const named = own.filter((principal) => isIn(principal, words));
  if (named.length > 0) return named;
  const clauses = body.split(CLAUSE).filter((clause) => CONTACT.test(clause));
  const met = own.filter((principal) => clauses.some((clause) => isIn(principal, clause)));
  return met.length === 1 ? met : [];
}

/** The principals of a call, one for each party, in the order of the article; parties without a known principal come last. */
function speakersOf(article: Article, statements: readonly Statement[], parties: readonly string[]): Principal[] {
  const issuers = statements.flatMap(({ issuer, call }) => [issuer, call.counterpart].filter((one) => one !== null));
  return parties
    .map((partyName): Principal => {
      const [speaker] = speakersFor(partyName, article, statements);
      const adjective = issuers.find((issuer) => issuer.partyName === partyName)?.adjective ?? "";
      return speaker ?? { name: "", office: null, partyName, adjective };
    })
    .toSorted((a, b) => positionOf(a, article) - positionOf(b, article));
}

const positionOf = (speaker: Principal, { principals }: Article): number =>
  speaker.name === "" ? principals.length : principals.indexOf(speaker);

/**
 * An article's statements as the readouts of one call.
 *
 * @param statements on one call, in the order of the article
 * @returns the unsaved call, and the statements whose issuer the article leaves open
 * @example
 * quotedCall(article, statements).unsaved.readouts.map(({ issuer }) => issuer.name);
 * //=> ["US Department of State", "Ministry of Foreign Affairs of Armenia"]
 */
export function quotedCall(article: Article, statements: readonly Statement[]): Omit<QuotedCall, "label"> {
  const parties = [...new Set(statements.flatMap(partiesOf))];
  return {
    open: statements
      .filter(({ issuer }) => issuer === null)
      .map(({ text, introduction }) => ({ words: text, introduction })),
    unsaved: {
      date: statements.map(({ call }) => call.date).find(Boolean) ?? "",
      parties: partyRows(speakersOf(article, statements, parties)),
      readouts: statements.map((statement) => quotedReadout(statement, article)),
    },
  };
}

/** Assigns a statement with an open partner or issuer to the only call that fits. */
function groupByCall(statements: readonly Statement[]) {
  const named = new Map<string, Set<string>>();
  for (const statement of statements) named.set(sidesOf(statement).join(" and "), new Set(sidesOf(statement)));
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const sides = sidesOf(statement);
    const fuller = [...named].filter(([, all]) => all.size > sides.length && sides.every((side) => all.has(side)));
    const label = sides.length < 2 && fuller.length === 1 ? fuller[0]![0] : sides.join(" and ");
    groups.set(label, [...(groups.get(label) ?? []), statement]);
  }
  return [...groups].map(([label, own]) => ({ label, statements: own }));
}

/**
 * An article's own text as a press report by its publisher.
 *
 * @example
 * reportedCall(article).readouts[0]?.kind; //=> "press-report"
 */
export const reportedCall = (article: Article): QuotedCall["unsaved"] => ({
  date: article.date ?? "",
  parties: partyRows(article.principals),
  readouts: [
    {
      ...EMPTY_READOUT,
      ...source(article),
      quotedBy: "",
      issuer: { name: article.publisher ?? "", kind: "news-agency", party: { name: "", adjective: "" } },
      kind: "press-report",
      text: article.body,
    },
  ],
});

const sameParty = (a: UnsavedCall["parties"][number], b: UnsavedCall["parties"][number]) =>
  a.party.name.trim().toLowerCase() === b.party.name.trim().toLowerCase();

const isTyped = ({ party, principal }: UnsavedCall["parties"][number]) => party.name.trim() + principal.trim() !== "";

/**
 * Fills in an unsaved call from an article. What was typed stays: readouts with their own texts, parties, a title and an address that are
 * not suggestions. What the same article filled in earlier is replaced, so that another of its calls can be chosen.
 *
 * @example
 * fillFromArticle(unsaved, quotedCalls(article)[0]!.unsaved, article).readouts.length; //=> 2
 */
export function fillFromArticle(unsaved: UnsavedCall, chosen: QuotedCall["unsaved"], article: Article): UnsavedCall {
  const given = new Set([article.body, ...article.statements.map(({ text }) => text)]);
  const principals = partyRows(article.principals);
  const isGiven = (row: UnsavedCall["parties"][number]) =>
    principals.some((given) => sameParty(given, row) && given.principal === row.principal);
  const before = unsaved.parties.map(({ principal }) => principal);
  const parties = unsaved.parties.filter((row) => isTyped(row) && !isGiven(row));
  const readouts = unsaved.readouts.filter(({ text }) => text.trim() !== "" && !given.has(text));
  return {
    ...unsaved,
    title: unsaved.title === proposeTitle(before, unsaved.kind) ? "" : unsaved.title,
    slug: unsaved.slug === proposeSlug(unsaved.date.trim(), before) ? "" : unsaved.slug,
    date: unsaved.date.trim() || chosen.date,
    parties: [...parties, ...chosen.parties.filter((row) => !parties.some((typed) => sameParty(typed, row)))],
    readouts: [...readouts, ...chosen.readouts],
  };
}
