import { newSnapshotPath } from "@/lib/addresses/comparison-path";
import { formatDyadName, formatPatternQuery, nameOfDyad } from "@/lib/addresses/dyad-path";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import type { DyadView } from "@/lib/model/dyads/dyad-view";

/** A one-button form: keeps what the page counts, and opens the permanent page. */
export function KeepPattern({ view: { parties, query } }: { view: DyadView }) {
  return (
    <form action={newSnapshotPath()} method="post">
      <input type="hidden" name="dyad" value={formatDyadName(nameOfDyad(parties))} />
      <input type="hidden" name="query" value={formatPatternQuery(query)} />
      <button>{SHARE.makePermanent}</button>
    </form>
  );
}
