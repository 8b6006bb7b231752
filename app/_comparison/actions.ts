"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { lookUpAddress } from "@/lib/data/library/address-lookup";
import { REVIEW_FAULTS } from "@/lib/data/reviews/judgement-faults";
import { addJudgement, redo, undo, type ReviewAnswer } from "@/lib/data/reviews/judgement-writes";
import { hasNewerRevision } from "@/lib/data/reviews/reviewed-revisions";
import { readFields } from "@/lib/forms/form";
import { newNotePath } from "@/lib/addresses/note-path";
import { withAnchor } from "@/lib/addresses/anchors";
import { unpinnedSides } from "@/lib/addresses/review-path";
import { readReviewCommand, type ReviewCommand } from "@/lib/schema/review-command";
import { reviewTarget, type ReviewTarget } from "@/lib/schema/review-target";
import type { FormState } from "@/lib/forms/form-state";
import { COMMAND_FAULTS } from "@/lib/messages/command-faults";
import { COMMAND_DONE, saidOfEarlier } from "@/lib/messages/review";
import { keepReviewer } from "./reviewer";
import type { ReviewFault } from "@/lib/model/review-faults";

/** Why nothing was stored. */
type Fault = ReviewFault | "not-written";

const SENTENCES: Record<Fault, string> = { ...REVIEW_FAULTS, "not-written": COMMAND_FAULTS.notWritten };

type Done = Exclude<ReviewCommand, { does: "write-note" }>;

function store(press: Done): Promise<ReviewAnswer> | null {
  if (press.does === "keep-name") return null;
  if (press.does === "judge") return addJudgement(press.input);
  return press.kind === "undone" ? undo(press.input) : redo(press.input);
}

const nameOf = (press: Done) => (press.does === "keep-name" ? press.author : press.input.author);

const kindOf = (press: Done) =>
  press.does === "keep-name" ? "name" : press.does === "judge" ? press.input.kind : press.kind;

/** Why nothing was stored; null when it was. */
async function carryOut(press: Done): Promise<Fault | null> {
  try {
    const answer = await store(press);
    return answer?.kind === "fault" ? answer.fault : null;
  } catch (error) {
    console.error(error);
    return "not-written";
  }
}

/** What was done; and where the page shows other revisions from now on, of which it was said. It is done also when that cannot be read. */
async function sentenceOf(press: Done, path: string): Promise<string> {
  const done = COMMAND_DONE[kindOf(press)];
  if (press.does === "keep-name") return done;
  const { pair } = press.input;
  try {
    if (!(await hasNewerRevision(pair, unpinnedSides(path)))) return done;
  } catch (error) {
    console.error(error);
    return done;
  }
  return `${done} ${saidOfEarlier(pair.left.readout.revision.number, pair.right.readout.revision.number)}`;
}

/** Where a page is that was opened under an address of before; null where it is where it was. */
async function findMoved(path: string): Promise<string | null> {
  const status = await lookUpAddress(path);
  return status.kind === "moved" ? status.path : null;
}

/**
 * Answers every button of a review. With scripts the page is read anew in the same answer, and the reader stays where they are;
 * without, they come back to the passage that they judged. What was typed comes back when something is wrong.
 */
export async function reviewAction(given: ReviewTarget, before: FormState, form: FormData): Promise<FormState> {
  const { pair, path } = reviewTarget.parse(given);
  const { author = "", note = "" } = readFields(form);
  const { press, place, chosen, faults } = readReviewCommand(form, pair);
  // It is asked for once, also where what was pressed is refused.
  await keepReviewer(author);
  const state: FormState = { ...before, values: { author, note, ...chosen }, faults, message: null };
  if (!press) return state;
  if (press.does === "write-note") redirect(newNotePath({ pair, left: press.left, right: press.right, author }));
  const fault = await carryOut(press);
  const hasScripts = (await headers()).has("next-action");
  const moved = await findMoved(path);
  if (!fault && (moved || !hasScripts)) redirect(withAnchor(place, moved ?? path));
  // After a refusal too: what it says of may be newer than the page. What is in the trash, or has moved, has no page to be shown anew.
  if (hasScripts && fault !== "in-trash" && !moved) refresh();
  if (fault) return { ...state, faults: [{ name: "say", message: SENTENCES[fault] }] };
  return {
    // A note is of what is judged: an undo, or a name alone, leaves it where it is.
    values: { author: nameOf(press), note: press.does === "judge" ? "" : note },
    faults: [],
    message: await sentenceOf(press, path),
    done: (before.done ?? 0) + 1,
  };
}
