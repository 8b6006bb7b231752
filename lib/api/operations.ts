import { z } from "zod";
import { API_PATHS } from "../addresses/api-path";
import { parseDyadName } from "../addresses/dyad-path";
import { parsePair, parseReadoutName } from "../addresses/pair-names";
import { sentTextsBody } from "./schemas/sent-texts";
import { slug } from "./schemas/basics";
import { callAnswer, callList, revision, revisionList } from "./schemas/calls";
import { comparedTexts, comparison, keptComparison } from "./schemas/comparison";
import { dyadAnswer, dyadList, dyadRow } from "./schemas/dyads";
import { issuerAnswer, issuerList, partyAnswer, partyList } from "./schemas/names";
import { judgements, notes } from "./schemas/review";
import * as queries from "./queries";

/** Under which headings operations are listed. */
export const TAGS = {
  Calls: "Calls with their readouts and revisions.",
  Comparisons: "Two readouts side by side, and what people said of it.",
  Patterns: "What two parties report over all their calls.",
  Names: "Parties and issuers.",
} as const;

interface Facts<Path extends z.ZodRawShape, Query extends z.ZodType, Answer extends z.ZodType> {
  /** Below the address of the API, with names in braces: the same path as the page that shows it. */
  path: string;
  tag: keyof typeof TAGS;
  summary: string;
  description: string;
  /** What the names in the path stand for; an address with any other value names nothing. */
  params: Path;
  query: Query;
  /** What is answered with status 200. */
  answer: Answer;
  /** Whether two texts may be too long to be compared. */
  mayBeRefused?: boolean;
}

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

const comparing = {
  tag: "Comparisons",
  query: queries.comparisonQuery,
  mayBeRefused: true,
} as const;

/** Every operation of the API by its id. The routes, the document, its page and the tests are made of this table. */
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
    description: "Topics × calls × sides, with rates, denominators and 95 % intervals.",
    params: { pair: dyad },
    query: queries.dyadQuery,
    answer: dyadAnswer,
  }),
  readDyadRow: read({
    path: API_PATHS.readDyadRow,
    tag: "Patterns",
    summary: "Read a row of a dyad",
    description:
      "A topic of a dyad with its quotations, call by call; or the calls of which one party alone published a readout, with its passages.",
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

/** What a request asks of an operation, once it was read. */
export interface Asked<Id extends OperationId> {
  params: z.output<(typeof OPERATIONS)[Id]["params"]>;
  query: z.output<(typeof OPERATIONS)[Id]["query"]>;
  /** "https://parallax.example": addresses in the answer begin with it. */
  origin: string;
}

/** What an operation answers with. */
export type Content<Id extends OperationId> = z.input<(typeof OPERATIONS)[Id]["answer"]>;

/** The operations that only read. */
export type ReadId = { [Id in OperationId]: (typeof OPERATIONS)[Id]["method"] extends "get" ? Id : never }[OperationId];

/** By its id in the order of the table. */
export const OPERATION_IDS = Object.keys(OPERATIONS) as OperationId[];
