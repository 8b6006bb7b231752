import { newSnapshotPath } from "@/lib/addresses/comparison-path";
import { Offer } from "@/components/people/offer";
import { SHARE } from "@/lib/messages/comparisons/share-menu";

/** A one-button form that stores the pattern as shown, and opens its permanent page. */
export function PatternLinkForm({ path }: { path: string }) {
  return (
    <Offer to="keep-link">
      <form action={newSnapshotPath()} method="post">
        <input type="hidden" name="pattern" value={path} />
        <button>{SHARE.makePermanent}</button>
      </form>
    </Offer>
  );
}
