import { z } from "zod";
import { isJudgementKind, isMoveKind, type MoveKind } from "../model/reviews/review-events";
import { parseAnchor } from "../addresses/anchors";
import { faultsOf, type FieldFault } from "./field-faults";
import { SETTLES, SHOWN, splitCommand } from "./command-value";
import { author } from "./review-fields";
import { judgementInput, moveInput, type JudgementInput, type MoveInput } from "./review";
import type { Side } from "../model/comparisons/comparison";

/** A review command, validated. */
export type ReviewCommand =
  | { does: "judge"; input: JudgementInput }
  | { does: "move"; kind: MoveKind; input: MoveInput }
  | { does: "keep-name"; author: string }
  | { does: "write-note"; left: string; right: string };

/** What a form of the review sent: the command or its faults, and the anchor to return to. */
interface ReadCommand {
  /** The name and the reason as typed, which go back into the form if something is wrong. */
  typed: Record<"author" | "note", string>;
  returnTo: string;
  /** The passages selected on the page, as fields send them. */
  chosen: Record<Side, string>;
  /** The print of what the page showed; empty if none was sent. */
  shown: string;
  command: ReviewCommand | null;
  faults: FieldFault[];
}

/** The anchor of the button, or else of the review panel. */
const returnAnchor = (anchor: string) => (parseAnchor(anchor) ? anchor : "review");

/** Browsers send line ends as "\r\n". */
const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
};

/** The selected passages, each once: a checkbox and a hidden field may both send one. */
const chosenOf = (form: FormData, side: Side) => {
  const fields = form.getAll(side).filter((value) => typeof value === "string");
  return [...new Set(fields.join(" ").split(/\s+/).filter(Boolean))].join(" ");
};

type Parsed = Pick<ReadCommand, "command" | "faults">;

const parsed = <T>(result: z.ZodSafeParseResult<T>, make: (input: T) => ReviewCommand): Parsed =>
  result.success ? { command: make(result.data), faults: [] } : { command: null, faults: faultsOf(result.error) };

const name = z.object({ author });

/**
 * Reads the command that a review button sent. Its passages are those in its value, or else those selected on the page.
 *
 * @param pair the pinned name of the two revisions
 * @returns faults by field; "say" if no button of ours was clicked
 * @example
 * readReviewCommand(form, pair); //=> { returnTo: "left-1", command: { does: "judge", input: { kind: "link-confirmed", … } }, faults: [], … }
 */
export function readReviewCommand(form: FormData, pair: string): ReadCommand {
  const [kind = "", first = "", second = "", anchor = "", end] = splitCommand(text(form, "say"));
  const returnTo = returnAnchor(anchor);
  const typed = { author: text(form, "author"), note: text(form, "note") };
  const base = { pair, author: typed.author };
  const chosen = { left: chosenOf(form, "left"), right: chosenOf(form, "right") };
  const read = (): Parsed => {
    if (isMoveKind(kind))
      return parsed(moveInput.safeParse({ ...base, id: first }), (input) => ({ does: "move", kind, input }));
    if (isJudgementKind(kind)) {
      const given = first + second === "" ? chosen : { left: first, right: second };
      const of = kind === "looked-again" ? { about: first } : given;
      const result = judgementInput.safeParse({ ...base, ...of, kind, note: typed.note, settles: end === SETTLES });
      return parsed(result, (input) => ({ does: "judge", input }));
    }
    if (kind === "note") return { command: { does: "write-note", ...chosen }, faults: [] };
    if (kind === "name") return parsed(name.safeParse(base), (input) => ({ does: "keep-name", ...input }));
    return { command: null, faults: [{ name: "say", message: "Choose a judgement." }] };
  };
  return { typed, returnTo, chosen, shown: text(form, SHOWN), ...read() };
}
