import "server-only";
import { findMeasurement } from "../../data/readings/measurements";
import { describeMeasurement, describeReader } from "../../messages/site/readers";
import { describeRates } from "../../messages/comparisons/tier-legend";
import type { ReadersView } from "../../model/readers/readers";
import { MEASURED_RATES } from "../../resources/measured-rates";
import { findReader, readerStatus } from "./reader";

/**
 * The readers of this library, and how often each is right.
 *
 * @throws when the database cannot be read
 * @example
 * (await openReaders()).host; //=> null, where no language model is set up
 */
export async function openReaders(): Promise<ReadersView> {
  const reader = findReader();
  const status = readerStatus();
  const measured = reader && (await findMeasurement(reader));
  return {
    builtIn: describeRates(MEASURED_RATES),
    model: describeReader(status),
    measured: measured ? describeMeasurement(measured.measurement) : [],
    host: status.state === "on" ? status.model.host : null,
  };
}
