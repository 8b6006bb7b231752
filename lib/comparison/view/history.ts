import { diffTexts } from "../../compare";
import { claimSentence } from "../../messages/comparisons/coverage";
import { agreementCaption, orphanSentence, replacementPassages } from "../../messages/reviews/history";
import { readerSentence } from "../../messages/site/reader-findings";
import { disagreement, passageKind } from "../../messages/reviews/review";
import { nameSides } from "../../messages/comparisons/sides";
import type { Passage, Refusal, Side } from "../../model/comparisons/comparison";
import type {
  AgreementView,
  DisagreementView,
  HistoryEntryView,
  HistoryView,
  OrphanedJudgementView,
} from "../../model/reviews/history-view";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { isMoveKind } from "../../model/reviews/review-events";
import type { Disagreement, ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import type { SideNames } from "../../model/comparisons/side-names";
import { SIDES, bySide, otherSide } from "../../model/comparisons/sides";
import { findAgreement } from "../../review/agreement";
import type { RevisionEvents } from "../../review/gather-review";
import { listHistory, type HistoryEntry } from "../../review/history";
import type { OrphanWithReplacement } from "../../review/orphaned-judgements";
import type { Reviewer, ReviewState } from "../../review/replay";
import { can, type Visitor } from "../../model/people/roles";
import { isSamePerson } from "../../model/reviews/same-person";
import type { Readers } from "../readings/readers";

/** Everything from which a history is built. */
export interface HistoryFacts {
  pair: ReadoutPair;
  comparison: ReviewedComparison | Refusal;
  /** Whose links were judged: the language model's (`readBy`), or the built-in aligner's if that is null. Null if it is not shown. */
  reader: Pick<Readers, "readBy"> | null;
  state: ReviewState;
  given: RevisionEvents[];
  orphaned: OrphanWithReplacement[];
  /** Who is at the page, and the name under which their device judges; null if nothing can be judged. */
  reading: { visitor: Visitor; reviewer: string } | null;
}

function viewEntry(
  entry: HistoryEntry,
  entries: HistoryEntry[],
  { pair, reading }: HistoryFacts,
  own: Reviewer | undefined,
): HistoryEntryView {
  const { event, isInForce, revisions } = entry;
  const { author, settles = false } = event;
  const judgement = reading && { author, as: reading.reviewer };
  const isElsewhere = SIDES.some((side) => revisions[side] !== pair[side].readout.revision.number);
  const meant = isMoveKind(event.kind) ? entries.find((other) => other.event.id === event.about) : undefined;
  return {
    event,
    revisions: isElsewhere ? revisions : null,
    quotes: (meant ?? entry).quotes,
    isInForce,
    canUndo: judgement !== null && isInForce === true && can(reading!.visitor, "undo-judgement", judgement),
    canRedo:
      judgement !== null &&
      isInForce === false &&
      (own?.redo.includes(event.id) ?? false) &&
      can(reading!.visitor, "redo-judgement", { ...judgement, settles }),
  };
}

function viewOrphan(
  orphan: OrphanWithReplacement,
  languages: Record<Side, string>,
  names: Record<Side, SideNames>,
): OrphanedJudgementView {
  const { event, cause, quotes } = orphan;
  const passages = SIDES.flatMap((side) =>
    orphan.now[side].map((now, index) => {
      const was = quotes[side][index]!;
      const changes = now && diffTexts(was, now.words, languages[side]);
      return { side, was, now: now && { ...now, message: replacementPassages(now) }, changes };
    }),
  );
  return { event, cause, message: orphanSentence(orphan, names), passages, quotes };
}

function viewDisagreement(
  found: Disagreement,
  texts: Record<Side, string>,
  names: Record<Side, SideNames>,
): DisagreementView {
  const passages: Partial<Record<Side, Passage>> =
    found.kind === "link" ? { left: found.left, right: found.right } : { [found.side]: found.passage };
  const side = SIDES.find((of) => passages[of])!;
  const quote = (of: Side) => {
    const passage = passages[of];
    return passage ? [texts[of].slice(passage.start, passage.end)] : [];
  };
  return {
    key: `${found.kind} ${passages.left?.id} ${passages.right?.id}`,
    message:
      found.kind === "link"
        ? disagreement(found.verdicts, "link")
        : disagreement(found.verdicts, passageKind(names[otherSide(found.side)])),
    quotes: bySide(quote),
    side,
    number: passages[side]!.index + 1,
  };
}

/**
 * The history of a review, the latest event first, with the orphaned judgements and the disagreements of reviewers.
 *
 * @example
 * buildHistory(facts).entries[0]?.event.kind; //=> "link-confirmed"
 */
export function buildHistory(facts: HistoryFacts): HistoryView {
  const { pair, comparison, reader, state, given, orphaned, reading } = facts;
  const names = nameSides(pair);
  const languages = bySide((side) => pair[side].readout.language);
  const texts = bySide((side) => pair[side].readout.revision.text);
  const entries = listHistory(given, state);
  const own = state.reviewers.find(({ author }) => reading !== null && isSamePerson(author, reading.reviewer));
  const isCompared = comparison.kind === "comparison";
  return {
    pair,
    names,
    languages,
    reader: isCompared && reader ? readerSentence(reader.readBy, comparison.reviewers.length > 0) : null,
    claim: isCompared ? claimSentence(comparison, names, reader !== null) : null,
    orphaned: orphaned.map((orphan) => viewOrphan(orphan, languages, names)),
    disagreements: isCompared ? comparison.disagreements.map((found) => viewDisagreement(found, texts, names)) : [],
    agreements: isCompared
      ? findAgreement(state, comparison).map((agreement): AgreementView => ({
          ...agreement,
          caption: agreementCaption(agreement),
        }))
      : [],
    entries: entries.map((entry) => viewEntry(entry, entries, facts, own)),
    reviewing: reading && {
      reviewer: reading.reviewer,
      canUndo: (own?.undo.length ?? 0) > 0,
      canRedo: (own?.redo.length ?? 0) > 0,
    },
  };
}
