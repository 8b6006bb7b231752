import "server-only";
import type { ReaderMeasurement } from "../../model/readers/readers";
import { readerMeasurement } from "../../schema/reading";
import { database } from "../client";
import type { ReaderVersion } from "./reading-key";

/**
 * How well a model did with a version of the prompt.
 *
 * @returns null if it was not measured
 * @throws when the row cannot be read; only `storeMeasurement` writes it
 * @example
 * (await findMeasurement(reader))?.measurement.model.linksF1; //=> 0.947
 */
export async function findMeasurement({
  model,
  promptVersion,
}: ReaderVersion): Promise<{ measurement: ReaderMeasurement; measuredAt: Date } | null> {
  const row = await database().readerMeasurement.findFirst({ where: { model, promptVersion } });
  return row && { measurement: readerMeasurement.parse(JSON.parse(row.content)), measuredAt: row.measuredAt };
}

/**
 * Stores a measurement, replacing an earlier one of the same model and prompt.
 *
 * @throws when the database cannot be written
 * @example
 * await storeMeasurement(reader, { pairs: 39, model, builtIn }, new Date());
 */
export async function storeMeasurement(
  { model, promptVersion }: ReaderVersion,
  measurement: ReaderMeasurement,
  measuredAt: Date,
): Promise<void> {
  const data = { content: JSON.stringify(readerMeasurement.parse(measurement)), measuredAt };
  await database().readerMeasurement.upsert({
    where: { model_promptVersion: { model, promptVersion } },
    create: { model, promptVersion, ...data },
    update: data,
  });
}
