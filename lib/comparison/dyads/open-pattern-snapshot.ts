import "server-only";
import { findPatternSnapshot } from "../../data/comparisons/pattern-snapshots";
import type { FormulasView } from "../../model/dyads/chains";
import type { DyadView } from "../../model/dyads/dyad-view";
import type { IssuerView } from "../../model/dyads/issuer-view";
import type { PatternQuery } from "../../model/dyads/patterns";
import { thawDyad } from "./freeze-dyad";
import { thawFormulas } from "./freeze-formulas";
import { thawIssuer } from "./freeze-issuer";

/** What the permanent link of a pattern shows. */
export type PatternSnapshotView =
  { kind: "dyad"; view: DyadView } | { kind: "issuer"; view: IssuerView } | { kind: "formulas"; view: FormulasView };

/** The query of a permanent link: the open row and period of a dyad. */
type Shown = Pick<PatternQuery, "row" | "period">;

/**
 * Opens the permanent link of a pattern as it stood, whatever has changed in the library since.
 *
 * @param shown the open row and period of a dyad; the rest of the query is stored
 * @returns null if none is stored under the id
 * @throws when the stored content was tampered with
 * @example
 * (await openPatternSnapshot("k3vq8w2m9d4hx0sp", { row: "", period: "" }))?.kind; //=> "dyad"
 */
export async function openPatternSnapshot(id: string, shown: Shown): Promise<PatternSnapshotView | null> {
  const stored = await findPatternSnapshot(id);
  if (!stored) return null;
  const { content, createdAt } = stored;
  const permanent = { id, createdAt, aligner: content.aligner };
  if (!("kind" in content)) return { kind: "dyad", view: thawDyad(permanent, content, shown) };
  return content.kind === "issuer"
    ? { kind: "issuer", view: thawIssuer(permanent, content) }
    : { kind: "formulas", view: thawFormulas(permanent, content) };
}

/**
 * Opens the permanent link of a dyad (`openPatternSnapshot`).
 *
 * @returns null if none is stored under the id, or one of another kind
 * @throws when the stored content was tampered with
 * @example
 * (await openDyadSnapshot("k3vq8w2m9d4hx0sp", { row: "", period: "" }))?.pattern.comparable; //=> 12
 */
export async function openDyadSnapshot(id: string, shown: Shown): Promise<DyadView | null> {
  const kept = await openPatternSnapshot(id, shown);
  return kept?.kind === "dyad" ? kept.view : null;
}
