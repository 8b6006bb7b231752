"use client";
import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { isMoveKind } from "@/lib/model/review-events";
import { splitCommand } from "@/lib/schema/command-value";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import { COMMAND_FAULTS } from "@/lib/messages/command-faults";
import type { HeldPosition } from "./scroll-position";

export type ReviewAction = FormAction;

/** Something that was pressed, with the fields as they were then. */
export interface Sent {
  form: FormData;
  /** Where the reader was; null for what the panel of the review asks. */
  held: HeldPosition | null;
}

export interface Answer {
  state: FormState;
  /** What was answered; null until something was. */
  sent: Sent | null;
}

/** What a press sends beside names and notes: the button, and the passages that are chosen. */
const commandOf = ({ form }: Sent) => JSON.stringify(["say", "left", "right"].map((name) => form.getAll(name)));

/** "Undo" and "Redo" without a judgement mean the next one each time. */
function isStep({ form }: Sent): boolean {
  const [kind = "", judgement] = splitCommand(String(form.get("say")));
  return isMoveKind(kind) && judgement === "";
}

/**
 * Sends what is pressed, one after the other: what is pressed while an answer is under way waits, but for the very same pressed again.
 * A server that cannot be reached is a refusal like any other: nothing on the page is lost.
 *
 * @param opened as the page was opened, or answered without scripts
 */
export function useCommandQueue(press: ReviewAction, opened: FormState) {
  const [answer, setAnswer] = useState<Answer>({ state: opened, sent: null });
  const [isPending, startTransition] = useTransition();
  const latest = useRef(opened);
  const waiting = useRef<Sent[]>([]);

  const answerTo = async (before: FormState, { form }: Sent): Promise<FormState> => {
    try {
      return await press(before, form);
    } catch (error) {
      unstable_rethrow(error);
      return { ...before, faults: [{ name: "say", message: COMMAND_FAULTS.unanswered }], message: null };
    }
  };
  const work = async () => {
    try {
      for (let sent = waiting.current[0]; sent; sent = waiting.current[0]) {
        latest.current = await answerTo(latest.current, sent);
        waiting.current.shift();
        const answered = { state: latest.current, sent };
        // What follows an await is no longer in the transition that it began in.
        startTransition(() => setAnswer(answered));
      }
    } finally {
      // Where an answer leads to another page, nothing is sent from this one any more.
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
