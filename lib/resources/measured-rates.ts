import type { MeasuredRates } from "../model/readers/measured-rates";
import measured from "./measured-rates.json" with { type: "json" };

/** What `npm run accuracy -- --record` last measured. The aligner's answers do not depend on it. */
export const MEASURED_RATES: MeasuredRates = measured;
