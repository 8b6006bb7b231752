import { MAX_SLUG_LENGTH } from "../schema/text";
import type { ReadoutName } from "../model/readout-pairs";

/** The pages of a readout. */
export type ReadoutPage = "edit" | "delete" | "revisions";

/**
 * Reads the part of an address that names a readout.
 *
 * @returns null when it is of another shape
 * @example
 * readReadoutId("2024-04-03-blinken-aliyev:azerbaijan-president");
 * //=> { call: "2024-04-03-blinken-aliyev", readout: "azerbaijan-president" }
 */
export function readReadoutId(id: string): ReadoutName | null {
  const match = id.length > 2 * MAX_SLUG_LENGTH + 1 ? null : /^([a-z0-9-]+):([a-z0-9-]+)$/.exec(id);
  return match && { call: match[1]!, readout: match[2]! };
}

/**
 * The path of a page of a readout.
 *
 * @example
 * readoutPath({ call: "2024-04-03-blinken-aliyev", readout: "us-state-department" }, "edit");
 * //=> "/readouts/2024-04-03-blinken-aliyev:us-state-department/edit"
 */
export const readoutPath = ({ call, readout }: ReadoutName, page: ReadoutPage): string =>
  `/readouts/${call}:${readout}/${page}`;
