"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { signed, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { lookUpAddress } from "@/lib/data/library/address-lookup";
import { REVIEW_FAULTS } from "@/lib/messages/reviews/review-faults";
import { addJudgement, redo, undo, type ReviewAnswer } from "@/lib/data/reviews/judgement-writes";
import { findPartialSides, hasNewerRevision } from "@/lib/data/reviews/revision-pairs";
import { newNotePath } from "@/lib/addresses/note-path";
import { readerIn } from "@/lib/addresses/comparison-query";
import { withAnchor } from "@/lib/addresses/anchors";
import { unpinnedSides } from "@/lib/addresses/review-path";
import { readReviewCommand, type ReviewCommand } from "@/lib/schema/review-command";
import type { FormState } from "@/lib/forms/form-state";
import type { PageChanges } from "@/components/comparison/page/remembered-changes";
import type { ReviewState } from "@/components/review/command-queue";
import type { Prints } from "@/lib/comparison/view/prints";
import { COMMAND_FAULTS } from "@/lib/messages/reviews/command-faults";
import { COMMAND_DONE, SETTLED, noCounterpartDone, saidOfEarlier } from "@/lib/messages/reviews/review";
import { askReaderAction } from "./ask-reader-action";
import { findComparedPage, type ComparedPage } from "./compared-page";
import { findShown, openChanges } from "./open-page";
import { rememberReviewer } from "./reviewer";
import { reviewTarget, sentForm } from "@/lib/schema/action-arguments";
import type { ReviewFault } from "@/lib/model/reviews/review-faults";

/** Why nothing was stored. */
type Fault = ReviewFault | "not-written";

const SENTENCES: Record<Fault, string> = { ...REVIEW_FAULTS, "not-written": COMMAND_FAULTS.notWritten };

/** The commands that store or remember something. A note is written on a page of its own. */
type StorableCommand = Exclude<ReviewCommand, { does: "write-note" }>;

function store(command: StorableCommand): Promise<ReviewAnswer> | null {
  if (command.does === "keep-name") return null;
  if (command.does === "judge") return addJudgement(command.input);
  return command.kind === "undone" ? undo(command.input) : redo(command.input);
}

const nameOf = (command: StorableCommand) => (command.does === "keep-name" ? command.author : command.input.author);

const kindOf = (command: StorableCommand) =>
  command.does === "keep-name" ? "name" : command.does === "judge" ? command.input.kind : command.kind;

/** Why nothing was stored; null when it was. */
async function carryOut(command: StorableCommand): Promise<Fault | null> {
  try {
    const answer = await store(command);
    return answer?.kind === "fault" ? answer.fault : null;
  } catch (error) {
    console.error(error);
    return "not-written";
  }
}

async function doneOf(command: StorableCommand): Promise<string> {
  if (command.does === "judge" && command.input.settles) return SETTLED;
  if (command.does === "judge" && command.input.kind === "no-counterpart")
    return noCounterpartDone(command.input, await findPartialSides(command.input.pair));
  return COMMAND_DONE[kindOf(command)];
}

/** What was done, and on which revisions, if the page now shows newer ones. If that cannot be read, the command stands all the same. */
async function sentenceOf(command: StorableCommand, path: string): Promise<string> {
  let done = COMMAND_DONE[kindOf(command)];
  if (command.does === "keep-name") return done;
  const { pair } = command.input;
  try {
    done = await doneOf(command);
    if (!(await hasNewerRevision(pair, unpinnedSides(path)))) return done;
  } catch (error) {
    console.error(error);
    return done;
  }
  return `${done} ${saidOfEarlier(pair.left.readout.revision.number, pair.right.readout.revision.number)}`;
}

/** The current path of a page whose address has changed since it was opened; null if it has not. */
async function findMoved(path: string): Promise<string | null> {
  const status = await lookUpAddress(path);
  return status.kind === "moved" ? status.path : null;
}

type Target = z.output<typeof reviewTarget>;

/** What is found of a page; null if there is no such page, or the search fails. Then the whole page is rendered again. */
async function ofPage<T>({ path }: Target, find: (page: ComparedPage) => Promise<T | null>): Promise<T | null> {
  try {
    const page = await findComparedPage(path);
    return page && (await find(page));
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** What a command has changed on the page that it came from; null if the whole page has to be rendered again. */
function findChanges(target: Target, before: Prints): Promise<PageChanges | null> {
  const actions = { review: reviewAction.bind(null, target), askReader: askReaderAction.bind(null, target) };
  return ofPage(target, (page) => openChanges(page, before, actions));
}

/**
 * Answers every button of a review. With scripts the same answer brings what has changed on the page, or the page as a whole, and the user
 * stays where they are; without, they come back to the passage that they judged. What was typed comes back if something is wrong.
 */
export async function reviewAction(given: unknown, before: FormState, sent: unknown): Promise<ReviewState> {
  const form = signed(readArgument(sentForm, sent));
  const target = readArgument(reviewTarget, given);
  const { pair, path } = target;
  const { typed, command, returnTo, chosen, shown: print, faults } = readReviewCommand(form, pair);
  const { author, note } = typed;
  // Remembered even if the command is refused, so that the name is asked for only once.
  await rememberReviewer(author);
  const state: FormState = { ...before, values: { author, note, ...chosen }, faults, message: null };
  const refused = whyNot("judge");
  if (refused) return { ...state, faults: [{ name: "say", message: refused }] };
  if (!command) return state;
  if (command.does === "write-note") {
    const { left, right } = command;
    redirect(newNotePath({ pair, left, right, author, reader: readerIn(path) }));
  }
  const hasScripts = (await headers()).has("next-action");
  const isInParts = hasScripts && print !== "";
  const shown = isInParts ? await ofPage(target, (page) => findShown(page, print)) : null;
  const fault = await carryOut(command);
  const moved = await findMoved(path);
  if (!fault && (moved || !hasScripts)) redirect(withAnchor(returnTo, moved ?? path));
  const changes = shown && !fault && !moved ? await findChanges(target, shown) : null;
  // Even after a refusal, because the database may be newer than the page. A page that is deleted or has moved cannot be refreshed.
  if (hasScripts && fault !== "in-trash" && !moved && !changes) refresh();
  if (fault) return { ...state, faults: [{ name: "say", message: SENTENCES[fault] }] };
  return {
    // The reason belongs to a judgement: an undo or a name leaves it in the form.
    values: { author: nameOf(command), note: command.does === "judge" ? "" : note },
    faults: [],
    message: await sentenceOf(command, path),
    done: (before.done ?? 0) + 1,
    ...(changes && { changes }),
  };
}
