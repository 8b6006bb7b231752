import { z } from "zod";
import { isJudgementKind, isMoveKind, type MoveKind } from "../model/review-events";
import { parseAnchor } from "../addresses/anchors";
import { faultsOf, type FieldFault } from "./field-faults";
import { splitCommand } from "./command-value";
import { author, judgementInput, moveInput, type JudgementInput, type MoveInput } from "./review";
import type { Side } from "../model/comparison";

/** What was pressed, checked. */
export type ReviewCommand =
  | { does: "judge"; input: JudgementInput }
  | { does: "move"; kind: MoveKind; input: MoveInput }
  | { does: "keep-name"; author: string }
  | { does: "write-note"; left: string; right: string };

/** What a form of the review sent: the press, or what is wrong with it; and the anchor to come back to. */
interface ReadCommand {
  place: string;
  /** The passages that were chosen on the page, as fields send them. */
  chosen: Record<Side, string>;
  press: ReviewCommand | null;
  faults: FieldFault[];
}

/** The reader comes back to where the button stands, or else to the panel of the review. */
const returnAnchor = (anchor: string) => (parseAnchor(anchor) ? anchor : "review");

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** Passages that are chosen, each once: what is chosen now may have been chosen before. */
const chosenOf = (form: FormData, side: Side) => {
  const fields = form.getAll(side).filter((value) => typeof value === "string");
  return [...new Set(fields.join(" ").split(/\s+/).filter(Boolean))].join(" ");
};

type Parsed = Pick<ReadCommand, "press" | "faults">;

const parsed = <T>(result: z.ZodSafeParseResult<T>, make: (input: T) => ReviewCommand): Parsed =>
  result.success ? { press: make(result.data), faults: [] } : { press: null, faults: faultsOf(result.error) };

const name = z.object({ author });

/**
 * Reads what a button of the review sent. Passages are those of its value, or else those that are chosen on the page.
 *
 * @param pair the pinned name of the two revisions
 * @returns faults by the field that they are of; "say" where no button of ours was pressed
 * @example
 * readReviewCommand(form, pair); //=> { place: "left-1", press: { does: "judge", input: { kind: "link-confirmed", … } }, faults: [], … }
 */
export function readReviewCommand(form: FormData, pair: string): ReadCommand {
  const [kind = "", first = "", second = "", anchor = ""] = splitCommand(text(form, "say"));
  const place = returnAnchor(anchor);
  const base = { pair, author: text(form, "author") };
  const chosen = { left: chosenOf(form, "left"), right: chosenOf(form, "right") };
  const read = (): Parsed => {
    if (isMoveKind(kind))
      return parsed(moveInput.safeParse({ ...base, id: first }), (input) => ({ does: "move", kind, input }));
    if (isJudgementKind(kind)) {
      const given = first + second === "" ? chosen : { left: first, right: second };
      const of = kind === "looked-again" ? { about: first } : given;
      const result = judgementInput.safeParse({ ...base, ...of, kind, note: text(form, "note") });
      return parsed(result, (input) => ({ does: "judge", input }));
    }
    if (kind === "note") return { press: { does: "write-note", ...chosen }, faults: [] };
    if (kind === "name") return parsed(name.safeParse(base), (input) => ({ does: "keep-name", ...input }));
    return { press: null, faults: [{ name: "say", message: "Choose what you say of it." }] };
  };
  return { place, chosen, ...read() };
}
