import { z } from "zod";
import { API_PATHS } from "../addresses/api-path";
import type { Member, Permission } from "../model/people/roles";
import { parseDyadName } from "../addresses/dyad-path";
import { parsePair, parseReadoutName } from "../addresses/pair-names";
import { sentTextsBody } from "./schemas/sent-texts";
import { slug } from "./schemas/basics";
import { callAnswer, callList, readout as readoutAnswer, revision, revisionList } from "./schemas/calls";
import { comparedTexts, comparison, keptComparison } from "./schemas/comparison";
import { dyadAnswer, dyadList, dyadRow } from "./schemas/dyads";
import { issuerAnswer, issuerList, partyAnswer, partyList } from "./schemas/names";
import { judgements, notes } from "./schemas/review";
import * as writes from "./schemas/writes";
import * as queries from "./queries";

/** The headings under which operations are listed. */
export const TAGS = {
  Calls: "Calls with their readouts and revisions.",
  Comparisons: "Two readouts side by side, and what people said of it.",
  Patterns: "What two parties report over all their calls.",
  Names: "Parties and issuers.",
} as const;

interface Facts<Path extends z.ZodRawShape, Query extends z.ZodType, Answer extends z.ZodType> {
  /** Below the API's root, with parameters in braces: the same path as the page that shows it. */
  path: string;
  tag: keyof typeof TAGS;
  summary: string;
  description: string;
  /** The path's parameters; an address with any other value names nothing. */
  params: Path;
  query: Query;
  /** The content of an answer with status 200. */
  answer: Answer;
  /** Whether its two texts may be too long to be compared. */
  mayBeRefused?: boolean;
  /** Whether If-Match can name its answer, whose tag is then a strong one. */
  isLockable?: boolean;
}

interface WriteFacts<
  Path extends z.ZodRawShape,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Method extends "post" | "patch",
> extends Omit<Facts<Path, typeof queries.noQuery, Answer>, "query" | "isLockable"> {
  method: Method;
  body: Body;
  /** An example of a body. */
  sample: z.input<Body>;
  /** The required permission. */
  permission: Permission;
  /** Whether If-Match must name the version that the change is based on. */
  isLocked: boolean;
}

const write = <
  Path extends z.ZodRawShape,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Method extends "post" | "patch",
>(
  facts: WriteFacts<Path, Body, Answer, Method>,
) => ({ ...facts, params: z.object(facts.params), query: queries.noQuery });

const read = <Path extends z.ZodRawShape, Query extends z.ZodType, Answer extends z.ZodType>(
  facts: Facts<Path, Query, Answer>,
) => ({ method: "get" as const, ...facts, params: z.object(facts.params) });

const named = (isName: (part: string) => boolean, example: string, meaning: string) =>
  z
    .string()
    .refine(isName)
    .meta({ description: meaning, examples: [example] });

const CALL = "2024-04-03-blinken-aliyev";
const READOUT = "us-state-department";
const PAIR = `${READOUT}..azerbaijan-president`;

const call = slug.meta({ description: "The slug of a call.", examples: [CALL] });
const pair = named(
  (part) => parsePair(part, "x") !== null,
  PAIR,
  "The slugs of two readouts of the call, left..right; with @ and a number each at an exact revision.",
);
const readout = named(
  (part) => parseReadoutName(part) !== null,
  `${CALL}:${READOUT}`,
  "The slugs of a call and of a readout of it, with a colon between.",
);
const dyad = named((part) => parseDyadName(part) !== null, "united-states..azerbaijan", "The slugs of two parties.");
const id = z
  .string()
  .regex(/^[a-z0-9]{1,64}$/)
  .meta({ description: "The id of a permanent link.", examples: ["werc8gmrzge196qv"] });
const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .meta({ description: "The number of a revision, from 1.", examples: ["1"] });

const note = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .meta({ description: "The number of a note.", examples: ["1"] });
const pinned = pair.meta({
  description: "The slugs of two readouts of the call with the numbers of exact revisions, left@1..right@1.",
  examples: [`${READOUT}@1..azerbaijan-president@1`],
});

const SAMPLE_READOUT: z.input<typeof writes.readoutBody> = {
  issuer: {
    slug: "velmora-mfa",
    name: "Ministry of Foreign Affairs of Velmora",
    kind: "foreign-ministry",
    party: { slug: "velmora", name: "Velmora", adjective: "Velmoran" },
  },
  kind: "official-statement",
  extent: "full",
  language: "en",
  text: "The ministers discussed the ceasefire.",
};

const comparing = {
  tag: "Comparisons",
  query: queries.comparisonQuery,
  mayBeRefused: true,
} as const;

/** Every operation of the API by its id. The routes, the document, the page and the tests are built from this table. */
export const OPERATIONS = {
  listCalls: read({
    path: API_PATHS.listCalls,
    tag: "Calls",
    summary: "List calls",
    description: "Calls with the comparison that each opens with, the newest first; the filters are those of /calls.",
    params: {},
    query: queries.callsQuery,
    answer: callList,
  }),
  searchCalls: read({
    path: API_PATHS.searchCalls,
    tag: "Calls",
    summary: "Search calls",
    description: "The same list, of the calls in which words stand, with the place where they do.",
    params: {},
    query: queries.searchQuery,
    answer: callList,
  }),
  readCall: read({
    path: API_PATHS.readCall,
    tag: "Calls",
    summary: "Read a call",
    description: "A call with its readouts, each with the text of its latest revision.",
    params: { call },
    query: queries.noQuery,
    answer: callAnswer,
  }),
  listRevisions: read({
    path: API_PATHS.listRevisions,
    tag: "Calls",
    summary: "List the revisions of a readout",
    description: "The texts that a readout has had, with why each was changed, without the texts.",
    params: { readout },
    query: queries.noQuery,
    answer: revisionList,
    isLockable: true,
  }),
  readRevision: read({
    path: API_PATHS.readRevision,
    tag: "Calls",
    summary: "Read a revision",
    description: "One text of a readout, exactly as stored.",
    params: { readout, number },
    query: queries.noQuery,
    answer: revision,
  }),
  addCall: write({
    method: "post",
    path: API_PATHS.addCall,
    tag: "Calls",
    summary: "Add a call",
    description:
      "Stores a call with its readouts and compares them. The same content is one call, however often it is sent.",
    params: {},
    body: writes.callBody,
    sample: {
      slug: "2030-01-02-marenov-ilves",
      title: "Marenov and Ilves, phone call",
      kind: "phone-call",
      date: "2030-01-02",
      parties: [
        { party: SAMPLE_READOUT.issuer.party, principal: "Ana Marenov, Foreign Minister" },
        {
          party: { slug: "ostania", name: "Ostania", adjective: "Ostanian" },
          principal: "Jaan Ilves, Foreign Minister",
        },
      ],
      readouts: [SAMPLE_READOUT],
    },
    answer: callAnswer,
    permission: "add",
    isLocked: false,
  }),
  addReadout: write({
    method: "post",
    path: API_PATHS.addReadout,
    tag: "Calls",
    summary: "Add a readout to a call",
    description:
      "Stores a readout after those that the call has, and compares it with them. The same text of the same issuer is one readout.",
    params: { call },
    body: writes.readoutBody,
    sample: SAMPLE_READOUT,
    answer: readoutAnswer,
    permission: "add",
    isLocked: false,
  }),
  addRevision: write({
    method: "post",
    path: API_PATHS.addRevision,
    tag: "Calls",
    summary: "Add a revision to a readout",
    description:
      "Stores a corrected text as the next revision, if nobody else has done so since the list of revisions was read. The text that is stored already makes none.",
    params: { readout },
    body: writes.revisionBody,
    sample: { text: "The ministers discussed the ceasefire at the border.", reason: "A typing error." },
    answer: revision,
    permission: "edit",
    isLocked: true,
  }),
  readComparison: read({
    ...comparing,
    path: API_PATHS.readComparison,
    summary: "Read the comparison of two readouts of a call",
    description:
      "Passages, links with their reasons, topics, the finding, the review, and the claim that all stands under.",
    params: { call, pair },
    answer: comparison,
  }),
  readComparisonAcrossCalls: read({
    ...comparing,
    path: API_PATHS.readComparisonAcrossCalls,
    summary: "Read the comparison of readouts of two calls",
    description: "The same as within a call.",
    params: {
      pair: named(
        (part) => parsePair(part, null) !== null,
        "2024-04-03-blinken-aliyev:us-state-department..2024-04-03-blinken-aliyev:azerbaijan-president",
        "Two readouts, left..right, each as call:readout; with @ and a number at an exact revision.",
      ),
    },
    answer: comparison,
  }),
  listJudgements: read({
    path: API_PATHS.listJudgements,
    tag: "Comparisons",
    summary: "List the judgements of a comparison",
    description: "Everything that people said of its passages and links, and what of that was undone.",
    params: { call, pair },
    query: queries.noQuery,
    answer: judgements,
  }),
  listNotes: read({
    path: API_PATHS.listNotes,
    tag: "Comparisons",
    summary: "List the notes on a comparison",
    description: "Notes as they read now, with the passages that they are on.",
    params: { call, pair },
    query: queries.noQuery,
    answer: notes,
    mayBeRefused: true,
  }),
  readPermanentLink: read({
    path: API_PATHS.readPermanentLink,
    tag: "Comparisons",
    summary: "Read a permanent link",
    description: "A comparison as it stood: texts, links, review and notes of its moment.",
    params: { id },
    query: queries.noQuery,
    answer: keptComparison,
  }),
  compareTexts: {
    method: "post" as const,
    path: API_PATHS.compareTexts,
    tag: "Comparisons" as const,
    summary: "Compare two texts",
    description: "Compares two texts, or the two statements that one article quotes. Nothing is stored.",
    params: z.object({}),
    query: queries.noQuery,
    body: sentTextsBody,
    answer: comparedTexts,
    mayBeRefused: true,
  },
  addJudgement: write({
    method: "post",
    path: API_PATHS.addJudgement,
    tag: "Comparisons",
    summary: "Judge passages or links",
    description:
      "Says something of passages or links, or undoes and redoes what one has said. Nothing is ever changed.",
    params: { call, pair: pinned },
    body: writes.judgementBody,
    sample: { kind: "no-counterpart", left: [{ start: 0, end: 38 }], note: "Only one side has it." },
    answer: writes.storedJudgement,
    permission: "judge",
    isLocked: false,
  }),
  addNote: write({
    method: "post",
    path: API_PATHS.addNote,
    tag: "Comparisons",
    summary: "Write a note",
    description: "Stores a note on a comparison. The same words of the same author at the same place are one note.",
    params: { call, pair: pinned },
    body: writes.noteBody,
    sample: { left: [{ start: 0, end: 38 }], text: "See the map." },
    answer: writes.storedNote,
    permission: "write-note",
    isLocked: false,
  }),
  readNote: read({
    path: API_PATHS.readNote,
    tag: "Comparisons",
    summary: "Read a note",
    description: "A note as it reads now, with the tag that its next version needs.",
    params: { note },
    query: queries.noQuery,
    answer: writes.storedNote,
    isLockable: true,
  }),
  editNote: write({
    method: "patch",
    path: API_PATHS.editNote,
    tag: "Comparisons",
    summary: "Edit a note",
    description: "Stores the next version of a note, if nobody else has done so since it was read.",
    params: { note },
    body: writes.noteEditBody,
    sample: { text: "See both maps." },
    answer: writes.storedNote,
    permission: "write-note",
    isLocked: true,
  }),
  listDyads: read({
    path: API_PATHS.listDyads,
    tag: "Patterns",
    summary: "List dyads",
    description: "Each two parties that take part in a call together; those with the most calls first.",
    params: {},
    query: queries.dyadsQuery,
    answer: dyadList,
  }),
  readDyad: read({
    path: API_PATHS.readDyad,
    tag: "Patterns",
    summary: "Read the figures of a dyad",
    description: "Topics × calls × sides, with rates, denominators and 95% intervals.",
    params: { pair: dyad },
    query: queries.dyadQuery,
    answer: dyadAnswer,
  }),
  readDyadRow: read({
    path: API_PATHS.readDyadRow,
    tag: "Patterns",
    summary: "Read a row of a dyad",
    description:
      "A topic of a dyad with its quotations, call by call; or the calls of which only one party published a readout, with its passages.",
    params: {
      pair: dyad,
      row: z
        .string()
        .min(1)
        .max(300)
        .meta({
          description:
            "The id of a row: `topic` of the figures; `silent:a` or `silent:b` for the calls of which that party has no readout stored.",
          examples: ["ceasefire"],
        }),
    },
    query: queries.dyadQuery,
    answer: dyadRow,
  }),
  readKeptDyad: read({
    path: API_PATHS.readKeptDyad,
    tag: "Patterns",
    summary: "Read the permanent link of a dyad",
    description: "The figures of a dyad as they stood.",
    params: { id },
    query: queries.noQuery,
    answer: dyadAnswer,
  }),
  listParties: read({
    path: API_PATHS.listParties,
    tag: "Names",
    summary: "List parties",
    description: "Countries and organisations by their names, with their issuers.",
    params: {},
    query: queries.namesQuery,
    answer: partyList,
  }),
  readParty: read({
    path: API_PATHS.readParty,
    tag: "Names",
    summary: "Read a party",
    description: "A party with its issuers and what it was called before.",
    params: { party: slug.meta({ description: "The slug of a party.", examples: ["azerbaijan"] }) },
    query: queries.noQuery,
    answer: partyAnswer,
  }),
  listIssuers: read({
    path: API_PATHS.listIssuers,
    tag: "Names",
    summary: "List issuers",
    description: "Who publishes readouts, by name.",
    params: {},
    query: queries.namesQuery,
    answer: issuerList,
  }),
  readIssuer: read({
    path: API_PATHS.readIssuer,
    tag: "Names",
    summary: "Read an issuer",
    description: "An issuer with its party.",
    params: { issuer: slug.meta({ description: "The slug of an issuer.", examples: [READOUT] }) },
    query: queries.noQuery,
    answer: issuerAnswer,
  }),
};

export type OperationId = keyof typeof OPERATIONS;

/** The parsed request to an operation. */
export interface Asked<Id extends OperationId> {
  params: z.output<(typeof OPERATIONS)[Id]["params"]>;
  query: z.output<(typeof OPERATIONS)[Id]["query"]>;
  /** "https://parallax.example": the origin of addresses in the answer. */
  origin: string;
}

/** The content of an operation's answer. */
export type Content<Id extends OperationId> = z.input<(typeof OPERATIONS)[Id]["answer"]>;

/** The operations that store something. */
export type WriteId = {
  [Id in OperationId]: (typeof OPERATIONS)[Id] extends { permission: Permission } ? Id : never;
}[OperationId];

/** The parsed request to an operation that writes. */
export interface Sent<Id extends WriteId> extends Pick<Asked<Id>, "params" | "origin"> {
  body: z.output<(typeof OPERATIONS)[Id]["body"]>;
  /** The header If-Match, if the operation needs it; otherwise empty. */
  ifMatch: string;
  /** The member whose token sent it. */
  by: Member;
}

/** The operations that only read. */
export type ReadId = { [Id in OperationId]: (typeof OPERATIONS)[Id]["method"] extends "get" ? Id : never }[OperationId];

/** By id, in the order of the table. */
export const OPERATION_IDS = Object.keys(OPERATIONS) as OperationId[];

/**
 * Whether an operation writes.
 *
 * @example
 * isWrite("addNote");      //=> true
 * isWrite("compareTexts"); //=> false
 */
export const isWrite = (id: OperationId): id is WriteId => "permission" in OPERATIONS[id];
