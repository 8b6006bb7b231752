import { notePath } from "@/lib/addresses/note-path";
import { formatPair, parsePair, pinnedName } from "@/lib/addresses/pair-names";
import type { Content, WriteRequest } from "@/lib/api/operations";
import { Problem, invalidBody } from "@/lib/api/problem";
import { matchesTag, strongTagOf, writeBody } from "@/lib/api/respond";
import { findLatestVersion, findNotePair } from "@/lib/data/notes/note-queries";
import { addCurrentNote, editCurrentNote } from "@/lib/data/notes/note-writes";
import { addJudgement as store, redo, undo, type ReviewAnswer } from "@/lib/data/reviews/judgement-writes";
import { REVIEW_FAULTS } from "@/lib/messages/reviews/review-faults";
import { PROBLEM_DETAILS } from "@/lib/messages/site/api";
import type { Span } from "@/lib/model/comparisons/comparison";
import { isMoveKind, spanKey } from "@/lib/model/reviews/review-events";
import type { ReviewFault } from "@/lib/model/reviews/review-faults";
import { faultsOf } from "@/lib/schema/field-faults";
import { noteEdit, noteInput } from "@/lib/schema/note-input";
import { judgementInput, moveInput } from "@/lib/schema/review";
import { NOT_FOUND_PROBLEM, addressOf, type Operate } from "./answer-operation";
import type { Store } from "./answer-write";

const DELETED = new Problem("deleted", PROBLEM_DETAILS.deleted);

/** Why nothing was stored, in the words of the page. */
function refuse(fault: ReviewFault): Problem {
  if (fault === "not-stored") return NOT_FOUND_PROBLEM;
  if (fault === "may-not-settle") return new Problem("not-allowed", PROBLEM_DETAILS.notAllowed);
  return fault === "in-trash" ? DELETED : new Problem("not-stored", REVIEW_FAULTS[fault]);
}

/** The name of two exact revisions of one call, as forms send it. */
const nameOf = ({ call, pair }: { call: string; pair: string }): string => formatPair(parsePair(pair, call)!, false);

const spans = (given: Span[] = []): string => given.map(spanKey).join(" ");

async function judge({ params, body, by }: WriteRequest<"addJudgement">): Promise<ReviewAnswer | Problem> {
  const { kind, about, note, settles } = body;
  const [left, right] = [spans(body.left), spans(body.right)];
  const common = { pair: nameOf(params), author: by.name };
  if (isMoveKind(kind)) {
    if (left !== "" || right !== "" || note !== undefined || settles)
      return invalidBody([{ name: "left", message: PROBLEM_DETAILS.noPassages }]);
    const move = moveInput.safeParse({ ...common, id: about });
    if (!move.success) return invalidBody(faultsOf(move.error));
    return kind === "undone" ? undo(move.data) : redo(move.data);
  }
  const judgement = judgementInput.safeParse({ ...common, kind, left, right, note, about, settles });
  return judgement.success ? store(judgement.data) : invalidBody(faultsOf(judgement.error));
}

export const addJudgement: Store<"addJudgement"> = async (sent) => {
  const answer = await judge(sent);
  if (answer instanceof Problem) return answer;
  if (answer.kind === "fault") return refuse(answer.fault);
  const { params, body, by, origin } = sent;
  const { kind } = body;
  const judgements = addressOf("listJudgements", params, origin);
  return {
    content: { id: answer.id, kind, pair: nameOf(params), author: by.name, links: { judgements } },
    location: judgements,
  };
};

/** A note as it reads now; null if there is none. */
async function viewNote(id: number, origin: string): Promise<Content<"readNote"> | null> {
  const [pair, latest] = await Promise.all([findNotePair(id), findLatestVersion(id)]);
  if (!pair || !latest) return null;
  const { number: version, text, author, at } = latest;
  const links = { self: addressOf("readNote", { note: String(id) }, origin), page: origin + notePath(id) };
  return { id, version, text, author, at, pair: pinnedName(pair), links };
}

export const readNote: Operate<"readNote"> = async ({ params, origin }) =>
  (await viewNote(Number(params.note), origin)) ?? NOT_FOUND_PROBLEM;

export const addNote: Store<"addNote"> = async ({ params, body, by, origin }) => {
  const { text } = body;
  const [left, right] = [spans(body.left), spans(body.right)];
  const parsed = noteInput.safeParse({ pair: nameOf(params), left, right, text, author: by.name });
  if (!parsed.success) return invalidBody(faultsOf(parsed.error));
  const answer = await addCurrentNote(parsed.data);
  if (answer.kind === "deleted") return DELETED;
  if (answer.kind !== "stored") return refuse(answer.kind === "fault" ? answer.fault : "not-stored");
  const content = (await viewNote(answer.id, origin))!;
  return { content, location: content.links.self, isLockable: true };
};

export const editNote: Store<"editNote"> = async ({ params, body: { text }, ifMatch, by, origin }) => {
  const id = Number(params.note);
  const now = await viewNote(id, origin);
  if (!now) return NOT_FOUND_PROBLEM;
  const changed = new Problem("changed", PROBLEM_DETAILS.changed);
  if (!matchesTag(ifMatch, strongTagOf(writeBody(now)))) return changed;
  const parsed = noteEdit.safeParse({ id, number: now.version, author: by.name, text });
  if (!parsed.success) return invalidBody(faultsOf(parsed.error));
  const answer = await editCurrentNote(parsed.data);
  if (answer.kind === "deleted") return DELETED;
  if (answer.kind === "edited-meanwhile") return changed;
  if (answer.kind === "fault") return refuse(answer.fault);
  return { content: (await viewNote(id, origin))!, isLockable: true };
};
