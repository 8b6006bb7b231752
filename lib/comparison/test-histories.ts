import fc from "fast-check";
import { pinnedName } from "../addresses/pair-names";
import { segmentText } from "../compare";
import { deleteCall, deleteReadout, listTrash, restoreCall } from "../data/calls/trash";
import { correctCall, findEditableCall } from "../data/calls/call-edits";
import { findCall } from "../data/calls/call-queries";
import { findEditableReadout } from "../data/readouts/readout-edits";
import { addJudgement, redo, undo } from "../data/reviews/judgement-writes";
import { makeCall, makeCorrection } from "../data/testing/test-database";
import type { Call, Readout } from "../model/calls/calls";
import { judgementInput, moveInput } from "../schema/review";
import { addReadout, correctReadout, restoreReadout, saveCall } from "./write-calls";

const SENTENCES = [
  "They discussed the ceasefire and the exchange of prisoners.",
  "The exchange of prisoners and the ceasefire were discussed.",
  "The Minister condemned the attack on 5 April.",
  "He condemned the attack.",
  "Trade tariffs come next.",
  "The ministers agreed on trade and on tariffs.",
  "Good day.",
  "Energy and climate were named.",
];

const text = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(" "));
const kind = fc.constantFrom("official-statement", "official-statement", "press-report");
const choice = fc.nat({ max: 1_000 });

/** One action on a call; its numbers choose among what exists at that moment. */
export const step = fc.oneof(
  fc.record({ does: fc.constant("add" as const), text, kind }),
  fc.record({ does: fc.constant("revise" as const), of: choice, text }),
  fc.record({ does: fc.constant("reclassify" as const), of: choice, kind }),
  fc.record({ does: fc.constant("translate" as const), of: choice, language: fc.constantFrom("en", "fr") }),
  fc.record({ does: fc.constant("reorder" as const), of: choice, position: choice }),
  fc.record({ does: fc.constant("rename" as const) }),
  fc.record({ does: fc.constant("delete" as const), of: choice }),
  fc.record({ does: fc.constant("restore" as const) }),
  fc.record({ does: fc.constant("delete and restore the call" as const) }),
  ...Array.from({ length: 5 }, () =>
    fc.record({ does: fc.constant("judge" as const), says: choice, of: choice, passage: choice, other: choice }),
  ),
  fc.record({ does: fc.constant("undo" as const), of: choice }),
  fc.record({ does: fc.constant("redo" as const), of: choice }),
);

export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const KINDS = ["link-added", "link-rejected", "no-counterpart", "not-a-point"] as const;
const AUTHORS = ["Ana", "Ben"];

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(list.length, 1)];

const readoutOf = (written: string, readoutKind: string) => ({
  ...makeCall().readouts[0]!,
  kind: readoutKind as Readout["kind"],
  text: written,
});

/** A call of two readouts, to begin with. */
export async function beginHistory(slug: string) {
  const readouts = SENTENCES.slice(0, 2).map((sentence) => readoutOf(`${sentence} Good day.`, "official-statement"));
  await saveCall(makeCall({ slug, readouts }));
}

async function revise(call: Call, readout: Readout, changes: object) {
  const name = { call: call.slug, readout: readout.slug };
  const current = (await findEditableReadout(name))!;
  const { extent, language, kind: readoutKind } = readout;
  const same = { issuer: readout.issuer.slug, kind: readoutKind, extent, language, text: readout.revision.text };
  await correctReadout(name, current.version, { ...same, reason: "a slip", ...changes });
}

/** Two different readouts of a call; undefined if it has fewer. */
function pickPair(call: Call, number: number) {
  const left = pick(call.readouts, number);
  const right = pick(
    call.readouts.filter((readout) => readout !== left),
    Math.floor(number / 7),
  );
  return left && right && { left: { call, readout: left }, right: { call, readout: right } };
}

async function judge(call: Call, { says, of, passage, other }: Extract<Step, { does: "judge" }>) {
  const pair = pickPair(call, of);
  if (!pair) return;
  const spanOf = ({ revision, language }: Readout, number: number) => {
    const { start, end } = pick(segmentText(revision.text, language), number)!;
    return `${start}-${end}`;
  };
  const judgement = pick(KINDS, says)!;
  const right = judgement.startsWith("link") ? { right: spanOf(pair.right.readout, other) } : {};
  const fields = { kind: judgement, left: spanOf(pair.left.readout, passage), ...right };
  await addJudgement(judgementInput.parse({ pair: pinnedName(pair), author: pick(AUTHORS, other), ...fields }));
}

/** Applies a step to the call of a slug, if that is possible; answers the slug that the call has afterwards. */
export async function take(slug: string, made: Step): Promise<string> {
  const call = (await findCall(slug))!;
  const readout = "of" in made ? pick(call.readouts, made.of) : undefined;
  switch (made.does) {
    case "add":
      await addReadout(slug, readoutOf(made.text, made.kind));
      break;
    case "revise":
      if (readout) await revise(call, readout, { text: made.text });
      break;
    case "reclassify":
      if (readout) await revise(call, readout, { kind: made.kind });
      break;
    case "translate":
      if (readout) await revise(call, readout, { language: made.language });
      break;
    case "judge":
      await judge(call, made);
      break;
    case "delete":
      if (readout) await deleteReadout({ call: slug, readout: readout.slug });
      break;
    case "restore":
      await restoreAll(slug, 1);
      break;
    case "delete and restore the call":
      await deleteCall(slug);
      await restoreCall(slug);
      break;
    case "reorder":
    case "rename": {
      const renamed = made.does === "rename" ? `${slug}-x` : slug;
      const position = made.does === "reorder" ? 1 + (made.position % call.readouts.length || 0) : 1;
      const readouts = made.does === "reorder" && readout ? [{ slug: readout.slug, position }] : [];
      const { version } = (await findEditableCall(slug))!;
      await correctCall(slug, version, makeCorrection({ slug: renamed, readouts }));
      return renamed;
    }
    default: {
      const pair = pickPair(call, made.of);
      const input = pair && moveInput.parse({ pair: pinnedName(pair), author: pick(AUTHORS, made.of) });
      if (input) await (made.does === "undo" ? undo(input) : redo(input));
    }
  }
  return slug;
}

/** Restores the deleted readouts of a call, up to this many. */
export async function restoreAll(slug: string, limit: number) {
  const deleted = (await listTrash()).readouts.filter(({ call }) => call.slug === slug);
  for (const { slug: readout } of deleted.slice(0, limit)) await restoreReadout({ call: slug, readout });
}
