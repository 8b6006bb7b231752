import { newSnapshotPath } from "@/lib/addresses/comparison-path";
import { SHARE } from "@/lib/messages/comparisons/share-menu";

/** A one-button form: keeps what the page shows, and opens the permanent page. */
export function KeepPattern({ path }: { path: string }) {
  return (
    <form action={newSnapshotPath()} method="post">
      <input type="hidden" name="pattern" value={path} />
      <button>{SHARE.makePermanent}</button>
    </form>
  );
}
