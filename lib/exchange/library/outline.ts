import type { Library, LibraryCall, LibraryIssuer, LibraryParty } from "../../schema/library";
import type { LibraryReviews } from "../../schema/library-review";

/** What must be known of a call before it can be stored: everything but its texts. */
export interface CallOutline {
  slug: string;
  formerSlugs: string[];
  parties: { party: string }[];
  readouts: { slug: string; issuer: string; revisions: { number: number; sha256: string }[] }[];
}

/** What must be known of a file before anything of it is stored. It fits into memory however long the texts are. */
export interface LibraryOutline extends LibraryReviews {
  parties: LibraryParty[];
  issuers: LibraryIssuer[];
  calls: CallOutline[];
}

/** Lists of large items, which are only read when they are stored. */
export type LargeItem = { [List in "calls" | "snapshots"]: { list: List; item: Library[List][number] } }[
  "calls" | "snapshots"];

/**
 * What must be known of a call before it can be stored.
 *
 * @example
 * outlineCall(call).readouts[0]?.revisions[0]?.number; //=> 1
 */
export const outlineCall = ({ slug, formerSlugs, parties, readouts }: LibraryCall): CallOutline => ({
  slug,
  formerSlugs,
  parties: parties.map(({ party }) => ({ party })),
  readouts: readouts.map((readout) => ({
    slug: readout.slug,
    issuer: readout.issuer,
    revisions: readout.revisions.map(({ number, sha256 }) => ({ number, sha256 })),
  })),
});
