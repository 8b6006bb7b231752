import "server-only";
import { formatComparison } from "../../addresses/comparison-path";
import { revisionReference } from "../../addresses/pair-names";
import { parseAddress } from "../../addresses/parse-address";
import { lookUpAddress } from "../library/address-lookup";
import { findReferencedPair } from "./readout-pairs";
import type { ReadoutPair, RevisionPair } from "../../model/calls/readout-pairs";

/** Two exact revisions, with the current names of their readouts. */
type FoundPair = { kind: "shown"; pair: ReadoutPair } | { kind: "deleted"; call: string } | { kind: "missing" };

/**
 * Finds two exact revisions by the names of their readouts, current or former.
 *
 * @example
 * (await findNamedPair(names)).kind; //=> "shown"; "deleted" when one is in the trash, "missing" when one is not stored
 */
export async function findNamedPair(names: RevisionPair): Promise<FoundPair> {
  const pair = { left: revisionReference(names.left), right: revisionReference(names.right) };
  const path = formatComparison({ under: "compare", pair });
  const status = await lookUpAddress(path);
  if (status.kind === "missing") return status;
  if (status.kind === "deleted") return { kind: "deleted", call: status.call };
  const address = parseAddress(status.kind === "moved" ? status.path : path);
  const found =
    address?.kind === "comparison" && address.comparison.under !== "snapshot"
      ? await findReferencedPair(address.comparison.pair)
      : null;
  return found ? { kind: "shown", pair: found } : { kind: "missing" };
}
