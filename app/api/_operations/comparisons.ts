import { findComparison, findSnapshotComparison, type FoundComparison } from "@/app/_answers/find-comparison";
import { parseReader } from "@/lib/addresses/comparison-query";
import { pinnedName } from "@/lib/addresses/pair-names";
import type { Content } from "@/lib/api/operations";
import { Problem } from "@/lib/api/problem";
import { openHistory } from "@/lib/comparison/open-history";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { findSnapshot } from "@/lib/data/comparisons/snapshots";
import type { ComparisonFile } from "@/lib/exchange/comparison/comparison-file";
import { notesJson, toJson } from "@/lib/exchange/comparison/json";
import { UNFINISHED } from "@/lib/messages/comparisons/coverage";
import { toText } from "@/lib/messages/parts/to-text";
import { today } from "@/lib/model/dates";
import { NOT_FOUND_PROBLEM, type Operate } from "./answer-operation";
import { isUnfinished } from "@/lib/model/comparisons/aligners";

/** A comparison as downloads have it, or why there is none. */
export function toFile(
  found: Pick<FoundComparison, "opened" | "pinned"> | null,
  origin: string,
): ComparisonFile | Problem {
  if (!found) return NOT_FOUND_PROBLEM;
  const { opened, pinned } = found;
  if (opened.kind === "refused") return new Problem("not-comparable", toText(opened.message));
  if (opened.kind === "pending") return new Problem("pending", toText(opened.message));
  return { view: opened, address: origin + pinned, accessed: today() };
}

function toContent(found: FoundComparison | null, origin: string): Content<"readComparison"> | Problem {
  const file = toFile(found, origin);
  return file instanceof Problem ? file : toJson(file);
}

export const readComparison: Operate<"readComparison"> = async ({ params: { call, pair }, query, origin }) =>
  toContent(await findComparison(pair, call, parseReader(query)), origin);

export const readComparisonAcrossCalls: Operate<"readComparisonAcrossCalls"> = async ({ params, query, origin }) =>
  toContent(await findComparison(params.pair, null, parseReader(query)), origin);

export const listJudgements: Operate<"listJudgements"> = async ({ params }) => {
  const pair = await findPair(params.pair, params.call);
  if (!pair) return NOT_FOUND_PROBLEM;
  // No reviewer's name: a program has no use for what that reviewer could undo.
  const history = await openHistory(pair, "");
  if (isUnfinished(history)) return new Problem("pending", toText(UNFINISHED[history]));
  return {
    pair: pinnedName(pair),
    claim: history.claim && toText(history.claim),
    judgements: history.entries.map(({ event, revisions, quotes, isInForce }) => {
      const { id, kind, author, at, note, about, left, right, settles } = event;
      const said = { id, kind, author, at, note, about, isInForce, revisions, left, right, quotations: quotes };
      return { ...said, ...(settles && { settles }) };
    }),
  };
};

export const listNotes: Operate<"listNotes"> = async ({ params: { call, pair }, origin }) => {
  const found = await findComparison(pair, call, null);
  const file = toFile(found, origin);
  if (file instanceof Problem) return file;
  return { pair: pinnedName(file.view.pair), notes: notesJson(file) };
};

export const readPermanentLink: Operate<"readPermanentLink"> = async ({ params: { id }, origin }) => {
  const snapshot = await findSnapshot(id);
  if (!snapshot) return NOT_FOUND_PROBLEM;
  const comparison = toContent(await findSnapshotComparison(id), origin);
  if (comparison instanceof Problem) return comparison;
  return { id, createdAt: snapshot.createdAt.toISOString(), comparison };
};
