"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { REVIEW_FAULTS } from "@/lib/data/judgement-faults";
import { addJudgement, redo, undo, type ReviewAnswer } from "@/lib/data/judgement-writes";
import { hasNewerRevision } from "@/lib/data/reviewed-revisions";
import { readFields } from "@/lib/schema/form";
import { newNotePath } from "@/lib/schema/note-address";
import { readPress, type Press } from "@/lib/schema/press";
import { reviewPlace, type ReviewPlace } from "@/lib/schema/review-place";
import type { ReviewState } from "@/lib/schema/review-state";
import { PRESS_FAULTS } from "@/lib/wording-press";
import { PRESSED, saidOfEarlier } from "@/lib/wording-review";
import { keepReviewer, readReviewer, spellReviewer } from "./reviewer";

type Done = Exclude<Press, { does: "write-note" }>;

function store(press: Done): Promise<ReviewAnswer> | null {
  if (press.does === "keep-name") return null;
  if (press.does === "judge") return addJudgement(press.input);
  return press.kind === "undone" ? undo(press.input) : redo(press.input);
}

const nameOf = (press: Done) => (press.does === "keep-name" ? press.author : press.input.author);

const kindOf = (press: Done) =>
  press.does === "keep-name" ? "name" : press.does === "judge" ? press.input.kind : press.kind;

async function spellName(press: Done): Promise<Done> {
  const author = await spellReviewer(nameOf(press));
  if (press.does === "keep-name") return { ...press, author };
  return press.does === "judge"
    ? { ...press, input: { ...press.input, author } }
    : { ...press, input: { ...press.input, author } };
}

/** Does what was pressed, under the name as it is known; a sentence says why it could not be done. */
async function carryOut(pressed: Done): Promise<{ done: Done } | { fault: string }> {
  let done: Done;
  try {
    done = await spellName(pressed);
    const answer = await store(done);
    if (answer?.kind === "fault") return { fault: REVIEW_FAULTS[answer.fault] };
  } catch (error) {
    console.error(error);
    return { fault: PRESS_FAULTS.notWritten };
  }
  if (nameOf(done) !== (await readReviewer())) await keepReviewer(nameOf(done));
  return { done };
}

/** What was done; and where the page shows other revisions from now on, of which it was said. */
async function sentenceOf(press: Done, path: string): Promise<string> {
  const done = PRESSED[kindOf(press)];
  if (press.does === "keep-name" || path.includes("@") || !(await hasNewerRevision(press.input.pair))) return done;
  const { left, right } = press.input.pair;
  return `${done} ${saidOfEarlier(left.readout.revision.number, right.readout.revision.number)}`;
}

/**
 * Answers every button of a review. With scripts the page is read anew in the same answer, and the reader stays where they are;
 * without, they come back to the passage that they judged. What was typed comes back when something is wrong.
 */
export async function pressReview(given: ReviewPlace, before: ReviewState, form: FormData): Promise<ReviewState> {
  const { pair, path } = reviewPlace.parse(given);
  const { author = "", note = "" } = readFields(form);
  const { press, place, chosen, faults } = readPress(form, pair);
  const state: ReviewState = { ...before, values: { author, note, ...chosen }, faults, sentence: null };
  if (!press) return state;
  if (press.does === "write-note") redirect(newNotePath({ pair, left: press.left, right: press.right, author }));
  const answer = await carryOut(press);
  const fault = "fault" in answer ? answer.fault : null;
  const hasScripts = (await headers()).has("next-action");
  if (!fault && !hasScripts) redirect(`${path}#${place}`);
  // After a refusal too: what it says of may be newer than the page. What is in the bin has no page to be shown anew.
  if (hasScripts && fault !== REVIEW_FAULTS["in-bin"]) refresh();
  if ("fault" in answer) return { ...state, faults: [{ name: "say", message: answer.fault }] };
  const { done } = answer;
  return {
    // A note is of what is judged: an undo, or a name alone, leaves it where it is.
    values: { author: nameOf(done), note: press.does === "judge" ? "" : note },
    faults: [],
    sentence: await sentenceOf(done, path),
    done: before.done + 1,
  };
}
