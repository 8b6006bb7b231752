import { hashText } from "../lib/schema/hash-text";
import { database } from "../lib/data/client";
import { compareReadouts } from "../lib/data/testing/test-reviewed";
import { findPair } from "../lib/data/comparisons/readout-pairs";
import { createSnapshot } from "../lib/data/comparisons/snapshots";

/** Stores a comparison as an earlier algorithm would have made it; answers the id of its snapshot. */
export async function makeOldSnapshot(): Promise<string> {
  const pair = await findPair("us-state-department..azerbaijan-president", "2024-04-03-blinken-aliyev");
  const comparison = pair && compareReadouts(pair.left.readout, pair.right.readout);
  if (comparison?.kind !== "comparison") throw new Error("The example call is not there.");
  return createSnapshot(pair!, { ...comparison, links: comparison.links.slice(0, 3) }, { algorithm: "0" });
}

/** Changes every text and every name. */
export async function changeEverything(): Promise<void> {
  const text = "Something else altogether was published.";
  for (const { id } of await database().readout.findMany({ select: { id: true } }))
    await database().revision.create({ data: { readoutId: id, number: 2, text, sha256: hashText(text) } });
  await database().revision.updateMany({ data: { text, sha256: hashText(text) } });
  await database().issuer.updateMany({ data: { name: "Another name" } });
  await database().party.updateMany({ data: { name: "Another party", adjective: "Other" } });
  await database().call.updateMany({ data: { title: "Another title" } });
}
