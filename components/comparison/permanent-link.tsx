import { newSnapshotPath } from "@/lib/addresses/comparison-path";
import { pinnedName } from "@/lib/addresses/pair-names";
import type { ReaderName } from "@/lib/model/comparison-query";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

/** A one-button form that works without JavaScript: it stores the comparison and opens its permanent page. */
export function PermanentLink({ pair, reader }: { pair: ReadoutPair; reader: ReaderName | null }) {
  return (
    <form action={newSnapshotPath()} method="post">
      <input type="hidden" name="pair" value={pinnedName(pair)} />
      {reader && <input type="hidden" name="reader" value={reader} />}
      <button>Make a permanent link</button>
    </form>
  );
}
