import { newSnapshotPath } from "@/lib/addresses/comparison-path";
import { pinnedName } from "@/lib/addresses/pair-names";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

/** A one-button form that works without JavaScript: it stores the comparison and opens its permanent page. */
export function PermanentLink({ pair }: { pair: ReadoutPair }) {
  return (
    <form action={newSnapshotPath()} method="post">
      <input type="hidden" name="pair" value={pinnedName(pair)} />
      <button>Make a permanent link</button>
    </form>
  );
}
