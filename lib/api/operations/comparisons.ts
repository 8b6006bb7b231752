import { z } from "zod";
import { API_PATHS } from "../../addresses/api-path";
import { parsePair } from "../../addresses/pair-names";
import { read, write } from "./define";
import { call, id, named, note, pair, pinned } from "./path-parameters";
import { sentTextsBody } from "../schemas/sent-texts";
import { comparedTexts, comparison, frozenComparison } from "../schemas/comparison";
import { judgements, notes } from "../schemas/review";
import * as writes from "../schemas/writes";
import * as queries from "../queries";

const comparing = {
  tag: "Comparisons",
  query: queries.comparisonQuery,
  mayBeRefused: true,
} as const;

/** Operations on comparisons, with their judgements and notes. */
export const COMPARISON_OPERATIONS = {
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
    answer: frozenComparison,
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
};
