"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { REVIEW_FAULTS } from "@/lib/data/judgement-faults";
import { addJudgement, redo, undo, type ReviewAnswer } from "@/lib/data/judgement-writes";
import { readFields } from "@/lib/schema/form";
import { newNotePath } from "@/lib/schema/note-address";
import { readPress, type Press } from "@/lib/schema/press";
import { isReviewPath, type ReviewState } from "@/lib/schema/review-state";
import { PRESSED, PRESS_FAULTS } from "@/lib/wording-review";
import { keepReviewer, readReviewer } from "./reviewer";

/** What a form of the review is of: two exact revisions by their pinned name, and the page that it stands on. */
export interface ReviewPlace {
  pair: string;
  /** The path of the page with its query. */
  path: string;
}

type Done = Exclude<Press, { does: "write-note" }>;

function store(press: Done): Promise<ReviewAnswer> | null {
  if (press.does === "keep-name") return null;
  if (press.does === "judge") return addJudgement(press.input);
  return press.kind === "undone" ? undo(press.input) : redo(press.input);
}

const nameOf = (press: Done) => (press.does === "keep-name" ? press.author : press.input.author);

const kindOf = (press: Done) =>
  press.does === "keep-name" ? "name" : press.does === "judge" ? press.input.kind : press.kind;

/** Does what was pressed; a sentence says why it could not be done. */
async function carryOut(press: Done): Promise<string | null> {
  const answer = await store(press);
  if (answer?.kind === "fault") return REVIEW_FAULTS[answer.fault];
  if (nameOf(press) !== (await readReviewer())) await keepReviewer(nameOf(press));
  return null;
}

/**
 * Answers every button of a review. With scripts the page is read anew in the same answer, and the reader stays where they are;
 * without, they come back to the passage that they judged. What was typed comes back when something is wrong.
 */
export async function pressReview(
  { pair, path }: ReviewPlace,
  before: ReviewState,
  form: FormData,
): Promise<ReviewState> {
  const { author = "", note = "" } = readFields(form);
  const state: ReviewState = { ...before, values: { author, note }, faults: [], sentence: null };
  const { press, place, faults } = readPress(form, pair);
  if (!press) return { ...state, faults };
  if (press.does === "write-note") redirect(newNotePath({ pair, left: press.left, right: press.right, author }));
  let fault: string | null;
  try {
    fault = await carryOut(press);
  } catch (error) {
    console.error(error);
    fault = PRESS_FAULTS.notWritten;
  }
  if (fault) return { ...state, faults: [{ name: "say", message: fault }] };
  const hasScripts = (await headers()).has("next-action");
  if (!hasScripts && isReviewPath(path)) redirect(`${path}#${place}`);
  refresh();
  return {
    // A name alone says nothing that a note could be of.
    values: { author: nameOf(press), note: press.does === "keep-name" ? note : "" },
    faults: [],
    sentence: PRESSED[kindOf(press)],
    done: before.done + 1,
  };
}
