import { newSnapshotPath } from "@/lib/addresses/comparison-path";
import { pinnedName } from "@/lib/addresses/pair-names";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

/** A form of one button, which works without JavaScript: it stores the comparison as it stands and leads to its page. */
export function PermanentLink({ pair }: { pair: ReadoutPair }) {
  return (
    <form action={newSnapshotPath()} method="post">
      <input type="hidden" name="pair" value={pinnedName(pair)} />
      <button>Make a permanent link</button>
    </form>
  );
}
