import type { MeasuredRates } from "../model/readers/measured-rates";
import measured from "./measured-rates.json" with { type: "json" };

/** What `npm run accuracy -- --record` measured last. No answer of the aligner depends on it. */
export const MEASURED_RATES: MeasuredRates = measured;
