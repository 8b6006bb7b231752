"use client";
import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import type { ReviewState } from "@/lib/schema/review-state";
import { PRESS_FAULTS } from "@/lib/wording-press";
import type { HeldPlace } from "./reader-place";

export type PressReview = (before: ReviewState, form: FormData) => Promise<ReviewState>;

/** Something that was pressed, with the fields as they were then. */
export interface Sent {
  form: FormData;
  /** Where the reader was; null for what the panel of the review asks. */
  held: HeldPlace | null;
}

export interface Answer {
  state: ReviewState;
  /** What was answered; null until something was. */
  sent: Sent | null;
}

const sayOf = ({ form }: Sent) => form.get("say");

/**
 * Sends what is pressed, one after the other: what is pressed while an answer is under way waits, but for the same button pressed again.
 * A server that cannot be reached is a refusal like any other: nothing on the page is lost.
 *
 * @param opened as the page was opened, or answered without scripts
 */
export function usePressQueue(press: PressReview, opened: ReviewState) {
  const [answer, setAnswer] = useState<Answer>({ state: opened, sent: null });
  const [isPending, startTransition] = useTransition();
  const latest = useRef(opened);
  const waiting = useRef<Sent[]>([]);

  const work = async () => {
    for (let sent = waiting.current[0]; sent; sent = waiting.current[0]) {
      try {
        latest.current = await press(latest.current, sent.form);
      } catch (error) {
        unstable_rethrow(error);
        const fault = { name: "say", message: PRESS_FAULTS.unreachable };
        latest.current = { ...latest.current, faults: [fault], sentence: null };
      } finally {
        waiting.current.shift();
      }
      const answered = { state: latest.current, sent };
      // What follows an await is no longer in the transition that it began in.
      startTransition(() => setAnswer(answered));
    }
  };
  const send = (sent: Sent) => {
    if (waiting.current.some((other) => sayOf(other) === sayOf(sent))) return;
    waiting.current.push(sent);
    if (waiting.current.length === 1) startTransition(work);
  };
  return { answer, isPending, send };
}
