import "server-only";
import { findMeasurement } from "../../data/readings/measurements";
import type { Comparison } from "../../model/comparison";
import type { ReaderName } from "../../model/comparison-query";
import { judgeReader } from "../../model/reader-verdict";
import type { ReadoutPair } from "../../model/readout-pairs";
import { findReading, type FoundReading } from "./find-reading";
import { findTranslated } from "./find-translated";
import { BUILT_IN_ALONE, type Readers } from "./readers";

/** A comparison by one reader, with what the other says. */
export interface ChosenReading {
  comparison: Comparison;
  readers: Readers;
}

/** A model's reading is shown first only where the model that is set up made it and has measured better than the built-in aligner. */
async function isModelDefault({ isCurrent, reading }: FoundReading): Promise<boolean> {
  const measured = isCurrent && (await findMeasurement(reading));
  return measured ? judgeReader(measured.measurement) === "better" : false;
}

/**
 * Chooses whose links a comparison shows.
 *
 * @param machine what the built-in aligner made of the pair
 * @param asked the reader that was asked for; null for the default
 * @returns the built-in aligner's comparison where no model has read the texts, whatever was asked for
 * @throws when the database cannot be read
 * @example
 * (await chooseReader(pair, machine, "model")).readers.readBy?.model; //=> "qwen3:8b"
 */
export async function chooseReader(
  pair: ReadoutPair,
  machine: Comparison,
  asked: ReaderName | null,
): Promise<ChosenReading> {
  const found = await findReading(pair, { left: machine.left.passages, right: machine.right.passages });
  if (!found) return { comparison: machine, readers: BUILT_IN_ALONE };
  const { model, promptVersion, madeAt } = found.reading;
  // A model reads across languages, so its findings claim as much there as within one.
  const read: Comparison = { ...found.comparison, basis: "same-language" };
  const canCompare = machine.basis === "same-language";
  const isModel = asked === null ? await isModelDefault(found) : asked === "model";
  if (!isModel) return { comparison: machine, readers: { ...BUILT_IN_ALONE, model, other: canCompare ? read : null } };
  const readBy = { model, promptVersion, madeAt };
  const translated = await findTranslated(pair, read, found.facts.gists);
  return {
    comparison: read,
    readers: { readBy, facts: found.facts, other: canCompare ? machine : null, model, ...translated },
  };
}
