"use client";
import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { isMoveKind } from "@/lib/model/reviews/review-events";
import { SHOWN, splitCommand } from "@/lib/schema/command-value";
import type { FormState } from "@/lib/forms/form-state";
import { usePage } from "@/components/comparison/page/page-changes";
import type { PageChanges } from "@/components/comparison/page/remembered-changes";
import { COMMAND_FAULTS } from "@/lib/messages/reviews/command-faults";
import type { HeldPosition } from "./scroll-position";

/** The state of a review's form, and what the command that it answers has changed on the page. */
export interface ReviewState extends FormState {
  changes?: PageChanges;
}

export type ReviewAction = (before: FormState, form: FormData) => Promise<ReviewState>;

/** A command that was sent, with the fields as they were then. */
export interface Sent {
  form: FormData;
  /** The user's scroll position; null for commands of the review panel. */
  held: HeldPosition | null;
}

export interface Answer {
  state: FormState;
  /** The command that was answered; null before the first. */
  sent: Sent | null;
}

/** What identifies a command: the button and the chosen passages, not the name or the note. */
const commandOf = ({ form }: Sent) => JSON.stringify(["say", "left", "right"].map((name) => form.getAll(name)));

/** "Undo" and "Redo" without a judgement mean the next one each time. */
function isStep({ form }: Sent): boolean {
  const [kind = "", judgement] = splitCommand(String(form.get("say")));
  return isMoveKind(kind) && judgement === "";
}

/**
 * Sends review commands one after the other. One sent while another is running waits; a repeat of a waiting one is dropped.
 * An unreachable server counts as a refusal: nothing on the page is lost.
 *
 * @param opened the state the page was rendered with
 */
export function useCommandQueue(action: ReviewAction, opened: FormState) {
  const [answer, setAnswer] = useState<Answer>({ state: opened, sent: null });
  const [isPending, startTransition] = useTransition();
  const latest = useRef(opened);
  const waiting = useRef<Sent[]>([]);
  const page = usePage();

  const answerTo = async (before: FormState, { form }: Sent): Promise<ReviewState> => {
    const print = page.print();
    if (print !== null) form.set(SHOWN, print);
    try {
      return await action(before, form);
    } catch (error) {
      unstable_rethrow(error);
      return { ...before, faults: [{ name: "say", message: COMMAND_FAULTS.unanswered }], message: null };
    }
  };
  const work = async () => {
    try {
      for (let sent = waiting.current[0]; sent; sent = waiting.current[0]) {
        const { changes, ...state } = await answerTo(latest.current, sent);
        latest.current = state;
        waiting.current.shift();
        // What follows an await is no longer in the transition that it began in.
        startTransition(() => {
          setAnswer({ state, sent });
          if (changes) page.apply(changes);
        });
      }
    } finally {
      // After a redirect to another page, nothing more is sent from this one.
      waiting.current = [];
    }
  };
  const send = (sent: Sent) => {
    if (!isStep(sent) && waiting.current.some((other) => commandOf(other) === commandOf(sent))) return;
    waiting.current.push(sent);
    if (waiting.current.length === 1) startTransition(work);
  };
  return { answer, isPending, send };
}
