import "server-only";
import { pinnedName } from "../../addresses/comparison-path";
import { lookUpAddress } from "../library/address-lookup";
import { findPair } from "./readout-pairs";
import type { ReadoutPair, RevisionPair } from "../../model/readout-pairs";

/** Two exact revisions as they are now. */
type FoundPair = { kind: "shown"; pair: ReadoutPair } | { kind: "hidden"; call: string } | { kind: "missing" };

/**
 * Finds two exact revisions by their names, also by those that they had before.
 *
 * @example
 * (await findNamedPair(names)).kind; //=> "shown"; "hidden" when one is in the bin, "missing" when one is not stored
 */
export async function findNamedPair(names: RevisionPair): Promise<FoundPair> {
  const path = `/compare/${pinnedName(names)}`;
  const standing = await lookUpAddress(path);
  if (standing.kind === "missing") return standing;
  if (standing.kind === "hidden") return { kind: "hidden", call: standing.call };
  const [, , address] = (standing.kind === "moved" ? standing.path : path).split("/");
  const pair = await findPair(address!, null);
  return pair ? { kind: "shown", pair } : { kind: "missing" };
}
