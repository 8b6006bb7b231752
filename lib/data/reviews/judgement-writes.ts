import "server-only";
import { pinnedPath } from "../../addresses/comparison-path";
import { actOfReview } from "../../model/people/audit";
import {
  isLinkKind,
  isMoveKind,
  isPassageKind,
  spanKey,
  type MoveKind,
  type ReviewEvent,
} from "../../model/reviews/review-events";
import { can } from "../../model/people/roles";
import { canBeSettled, verdictsOnLink, verdictsOnPassage } from "../../review/adjudication";
import { replay, type Reviewer } from "../../review/replay";
import { isSamePerson } from "../../model/reviews/same-person";
import { findDuplicate } from "../../review/is-duplicate";
import type { JudgementInput, MoveInput } from "../../schema/review";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { assembleReview, earlierRevisions, readPairEvents } from "./event-queries";
import { readJudgedComparisons, recountJudged } from "../comparisons/recount-judged";
import { findNamedPair } from "../comparisons/named-pairs";
import {
  findPartialSides,
  findRevisionPair,
  readRevisionTexts,
  toPairRow,
  type RevisionPairIds,
} from "./revision-pairs";
import type { AuditedAct } from "../people/audit";
import { toStoredAuthor } from "../people/authors";
import { currentVisitor } from "../people/current-visitor";
import { omissionConfirmed } from "../outbox/news";
import { storeAudited } from "../store-audited";
import type { RevisionPair } from "../../model/calls/readout-pairs";
import type { ReviewFault } from "../../model/reviews/review-faults";
import type { Span, Side } from "../../model/comparisons/comparison";
import { SIDES } from "../../model/comparisons/sides";

export type ReviewAnswer = { kind: "stored"; id: number } | { kind: "fault"; fault: ReviewFault };

const fault = (name: ReviewFault): ReviewAnswer => ({ kind: "fault", fault: name });

const idsOf = ({ left, right }: RevisionPairIds) => ({ left: left.id, right: right.id });

/** The act that the audit stores for an event of a review. */
const auditOf = (names: RevisionPair, event: Pick<ReviewEvent, "kind" | "settles">): AuditedAct => ({
  act: actOfReview(event),
  thing: pinnedPath(names),
  details: { kind: event.kind },
});

/** Whether a judgement says that a readout leaves something out. A partial quotation leaves nothing out. */
async function isOmission(names: RevisionPair, { kind, left }: Pick<JudgementInput, "kind" | "left">) {
  if (kind !== "no-counterpart") return false;
  const other = left.length > 0 ? "right" : "left";
  return !(await findPartialSides(names)).includes(other);
}

/** The two revisions by their current or former names, or the fault if nothing can be judged there. */
async function findJudged(names: RevisionPair): Promise<RevisionPairIds | ReviewFault> {
  const known = await findRevisionPair(names);
  if (known) return (await isInTrash(names)) ? "in-trash" : known;
  const found = await findNamedPair(names);
  if (found.kind === "deleted") return "in-trash";
  return (found.kind === "shown" && (await findRevisionPair(found.pair))) || "not-stored";
}

/** Whether an id is that of a judgement of these two revisions, or of earlier ones, so that another may be about it. */
async function isKnown(pair: RevisionPairIds, id: number): Promise<boolean> {
  const made = await readPairEvents(pair);
  return made.some(({ events }) =>
    events.some((event) => event.id === id && (isLinkKind(event.kind) || isPassageKind(event.kind))),
  );
}

/** Whether a judgement may settle all of its links or passages: reviewers disagree about each, or it was settled before. */
async function areDisputed(
  client: Prisma.TransactionClient,
  pair: RevisionPairIds,
  { kind, left, right }: Pick<JudgementInput, "kind" | "left" | "right">,
): Promise<boolean> {
  const events = await readPairEvents(pair, client);
  const wanted = earlierRevisions([pair], [events]);
  for (const side of SIDES) {
    const { id, numbers, language } = pair[side];
    wanted.set(id, { number: numbers.get(id)!, language });
  }
  const texts = await readRevisionTexts(wanted, client);
  const current = { left: texts.get(pair.left.id)!, right: texts.get(pair.right.id)! };
  const { state } = assembleReview(pair, current, events, texts, null).review;
  if (isLinkKind(kind))
    return left.every((here) => right.every((there) => canBeSettled(verdictsOnLink(state, here, there))));
  const judged = { left, right };
  return SIDES.every((side) => judged[side].every((span) => canBeSettled(verdictsOnPassage(state, side, span))));
}

/**
 * Stores a judgement. Nothing stored is changed; concurrent judgements are all stored, and a judgement that its author repeats is
 * stored once. One that settles a disagreement is stored only if there is one, and the author may settle it.
 *
 * @param judgement checked by `judgementInput`; offsets are UTF-16 code units of the two revisions' texts
 * @returns the judgement's id, or why it was not stored
 * @example
 * await addJudgement(judgementInput.parse({ pair, kind: "no-counterpart", left: "30-64", author: "Ana" })); //=> { kind: "stored", id: 12 }
 */
export async function addJudgement({ pair: names, ...judgement }: JudgementInput): Promise<ReviewAnswer> {
  const pair = await findJudged(names);
  if (typeof pair === "string") return fault(pair);
  if (pair.left.id === pair.right.id) return fault("same-revision");
  const { kind, left, right, author, note, about: aboutId, settles } = judgement;
  if (settles && !can(currentVisitor(), "settle")) return fault("may-not-settle");
  if (!(await arePassages(pair, { left, right }))) return fault("no-passage");
  if (aboutId !== null && !(await isKnown(pair, aboutId))) return fault("unknown-judgement");
  const judged: [number, number] = [pair.left.id, pair.right.id];
  const comparisons = await readJudgedComparisons(judged);
  // A form may be sent twice, from two tabs or by two clicks, and one undo must take it back.
  const add = async (client: Prisma.TransactionClient): Promise<{ answer: ReviewAnswer; isNew: boolean }> => {
    const known = aboutId === null ? await findSaid(client, pair, judgement) : null;
    if (known !== null) return { answer: { kind: "stored", id: known }, isNew: false };
    if (settles && !(await areDisputed(client, pair, judgement)))
      return { answer: fault("not-disputed"), isNew: false };
    const kept = await toStoredAuthor(author, client);
    const data = {
      ...toPairRow(idsOf(pair), { left, right }),
      kind,
      author: kept,
      note,
      aboutId,
      settles: settles ?? false,
    };
    const { id } = await client.judgement.create({ data, select: { id: true } });
    await recountJudged(judged, comparisons, client);
    return { answer: { kind: "stored", id }, isNew: true };
  };
  const news = (await isOmission(names, judgement)) ? omissionConfirmed(names) : undefined;
  const audited = auditOf(names, settles ? { kind, settles } : { kind });
  return (await storeAudited(add, ({ isNew }) => (isNew ? { ...audited, news } : null))).answer;
}

/** The author's existing judgement on exactly these revisions that says the same. */
async function findSaid(client: Prisma.TransactionClient, pair: RevisionPairIds, said: Omit<JudgementInput, "pair">) {
  const made = await readPairEvents(pair, client);
  const own = made.find(({ ids }) => SIDES.every((side) => ids[side] === pair[side].id));
  if (!own) return null;
  const { reviewers, settled } = replay(own.events);
  const reviewer = reviewers.find(({ author }) => isSamePerson(author, said.author));
  if (!reviewer) return null;
  if (!said.settles) return findDuplicate(reviewer, said);
  const known = findDuplicate(settled, said);
  return known !== null && reviewer.undo.includes(known) ? known : null;
}

/** Whether a call or a readout of these names is in the trash, where nothing can be judged. */
async function isInTrash({ left, right }: RevisionPair): Promise<boolean> {
  const hidden = [left, right].map(({ call, readout }) => ({
    slug: readout.slug,
    call: { slug: call.slug },
    OR: [{ deletedAt: { not: null } }, { call: { deletedAt: { not: null } } }],
  }));
  return (await database().readout.count({ where: { OR: hidden } })) > 0;
}

/** Whether every span is a current passage, because a reviewer can have seen only these on a page. */
async function arePassages(pair: RevisionPairIds, spans: Record<Side, Span[]>): Promise<boolean> {
  const asked = SIDES.filter((side) => spans[side].length > 0);
  const texts = await readRevisionTexts(
    new Map(asked.map((side) => [pair[side].id, { number: 1, language: pair[side].language }])),
  );
  return asked.every((side) => {
    const passages = new Set(texts.get(pair[side].id)!.passages.map(spanKey));
    return spans[side].every((span) => passages.has(spanKey(span)));
  });
}

/** The id of the judgement to undo or redo, or why it cannot be. */
function findMeant(kind: MoveKind, reviewer: Reviewer | undefined, id: number | null): number | ReviewFault {
  const latest = kind === "undone" ? reviewer?.undo.at(-1) : reviewer?.redo.at(-1);
  return id ?? latest ?? (kind === "undone" ? "nothing-to-undo" : "nothing-to-redo");
}

async function decide(
  client: Prisma.TransactionClient,
  kind: MoveKind,
  pair: RevisionPairIds,
  { author, id }: MoveInput,
): Promise<number | ReviewFault> {
  const made = await readPairEvents(pair, client);
  const isShown = ({ left, right }: Record<Side, number>) => left === pair.left.id && right === pair.right.id;
  // As on the page, judgements on earlier revisions count but are not steps of this review.
  const elsewhere = { left: 0, right: 0 };
  const events = made.flatMap((of) =>
    of.events.map((event) => ({ ...event, carriedFrom: isShown(of.ids) ? null : elsewhere })),
  );
  const state = replay(events);
  const reviewer = state.reviewers.find((known) => isSamePerson(known.author, author));
  const meant = findMeant(kind, reviewer, id);
  if (typeof meant === "string") return meant;
  const judgement = events.find((event) => event.id === meant);
  if (!judgement || isMoveKind(judgement.kind)) return "unknown-judgement";
  const own = { author: judgement.author, as: author };
  if (!can(currentVisitor(), "undo-judgement", own)) return "not-yours";
  if (kind === "undone") return state.inForce.has(meant) ? meant : "already-undone";
  if (!can(currentVisitor(), "redo-judgement", { ...own, settles: judgement.settles ?? false }))
    return "may-not-settle";
  return reviewer?.redo.includes(meant) ? meant : "already-in-force";
}

async function move(kind: MoveKind, input: MoveInput): Promise<ReviewAnswer> {
  const pair = await findJudged(input.pair);
  if (typeof pair === "string") return fault(pair);
  const judged: [number, number] = [pair.left.id, pair.right.id];
  const comparisons = await readJudgedComparisons(judged);
  // Of two concurrent undos, the second gets a fault.
  const store = async (client: Prisma.TransactionClient): Promise<ReviewAnswer> => {
    const decided = await decide(client, kind, pair, input);
    if (typeof decided === "string") return fault(decided);
    const data = {
      ...toPairRow(idsOf(pair), { left: [], right: [] }),
      kind,
      author: await toStoredAuthor(input.author, client),
      aboutId: decided,
    };
    const { id } = await client.judgement.create({ data, select: { id: true } });
    await recountJudged(judged, comparisons, client);
    return { kind: "stored", id };
  };
  return storeAudited(store, (answer) => (answer.kind === "stored" ? auditOf(input.pair, { kind }) : null));
}

/**
 * Undoes a judgement of an author: the one that is named, or else the latest of this comparison that is in force. The undo is an event of
 * its own.
 *
 * @returns the event's id, or why nothing was undone: it is undone already, it is another reviewer's, or there is none
 * @example
 * await undo(moveInput.parse({ pair, author: "Ana" })); //=> { kind: "stored", id: 13 }
 */
export const undo = (input: MoveInput): Promise<ReviewAnswer> => move("undone", input);

/**
 * Redoes what the author undid last, or the named judgement; after a new judgement nothing can be redone.
 *
 * @returns the event's id, or why nothing was redone
 * @example
 * await redo(moveInput.parse({ pair, author: "Ana" })); //=> { kind: "fault", fault: "nothing-to-redo" }
 */
export const redo = (input: MoveInput): Promise<ReviewAnswer> => move("redone", input);
