import "server-only";
import { findMeasurement } from "../../data/readings/measurements";
import type { Comparison } from "../../model/comparisons/comparison";
import type { ReaderName } from "../../model/comparisons/comparison-query";
import { judgeReader } from "../../model/readers/reader-verdict";
import type { ReadBy } from "../../model/readers/readings";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { countedLinks } from "./reader-agreement";
import { findReading, findReadings, type FoundReading } from "./find-reading";
import { findTranslated } from "./find-translated";
import { BUILT_IN_ALONE, type Readers } from "./readers";

/** A comparison by one reader, with what the other reader says. */
export interface ChosenReading {
  comparison: Comparison;
  readers: Readers;
}

const passagesOf = ({ left, right }: Comparison) => ({ left: left.passages, right: right.passages });

/**
 * A model's reading is shown first only if the model that is set up now made it and has been measured to be better than the built-in
 * aligner.
 */
async function isModelDefault({ isCurrent, reading }: FoundReading): Promise<boolean> {
  const measured = isCurrent && (await findMeasurement(reading));
  return measured ? judgeReader(measured.measurement) === "better" : false;
}

/** The comparison by one of the two readers, without translations, which only a pair's own page shows. */
function choose(machine: Comparison, found: FoundReading, isModel: boolean): ChosenReading {
  const { model, promptVersion, madeAt } = found.reading;
  // A model reads across languages, so its findings claim as much there as within one language.
  const read: Comparison = { ...found.comparison, basis: "same-language" };
  const canCompare = machine.basis === "same-language";
  const readBy = { model, promptVersion, madeAt };
  const second = (by: ReadBy | null, { links }: Comparison) =>
    canCompare ? { readBy: by, links: countedLinks(links) } : null;
  if (!isModel) return { comparison: machine, readers: { ...BUILT_IN_ALONE, model, other: second(readBy, read) } };
  const other = second(null, machine);
  return { comparison: read, readers: { ...BUILT_IN_ALONE, readBy, facts: found.facts, other, model } };
}

/**
 * Chooses whose links a comparison shows.
 *
 * @param machine what the built-in aligner made of the pair
 * @param asked the reader that was asked for; null for the default
 * @returns the built-in aligner's comparison if no model has read the texts, whatever was asked for
 * @throws when the database cannot be read
 * @example
 * (await chooseReader(pair, machine, "model")).readers.readBy?.model; //=> "qwen3:8b"
 */
export async function chooseReader(
  pair: ReadoutPair,
  machine: Comparison,
  asked: ReaderName | null,
): Promise<ChosenReading> {
  const found = await findReading(pair, passagesOf(machine));
  if (!found) return { comparison: machine, readers: BUILT_IN_ALONE };
  const isModel = asked === null ? await isModelDefault(found) : asked === "model";
  const chosen = choose(machine, found, isModel);
  if (!isModel) return chosen;
  const translated = await findTranslated(pair, chosen.comparison, found.facts.gists);
  return { ...chosen, readers: { ...chosen.readers, ...translated } };
}

/**
 * Chooses for each of several comparisons whose links it shows (`chooseReader`). Translations are not looked up.
 *
 * @param pairs each with what the built-in aligner made of it
 * @returns in the order of the pairs
 * @throws when the database cannot be read
 * @example
 * (await chooseReaders([{ pair, machine }], "model"))[0]?.readers.readBy?.model; //=> "qwen3:8b"
 */
export async function chooseReaders(
  pairs: { pair: ReadoutPair; machine: Comparison }[],
  asked: ReaderName | null,
): Promise<ChosenReading[]> {
  const found = await findReadings(pairs.map(({ pair, machine }) => ({ pair, passages: passagesOf(machine) })));
  // Only one model is set up, so what holds for one of its readings holds for all.
  const current = asked === null && found.find((reading) => reading?.isCurrent);
  const isDefault = current ? await isModelDefault(current) : false;
  return pairs.map(({ machine }, index) => {
    const reading = found[index];
    if (!reading) return { comparison: machine, readers: BUILT_IN_ALONE };
    return choose(machine, reading, asked === null ? isDefault && reading.isCurrent : asked === "model");
  });
}
