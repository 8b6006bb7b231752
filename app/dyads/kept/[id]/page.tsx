import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findFrame } from "@/app/_answers/embedding";
import { oembedTypes } from "@/app/_answers/page-types";
import { PrintedAddress } from "@/components/comparison/page/printed-address";
import { DyadSnapshot } from "@/components/patterns/dyad-snapshot";
import { Formulas } from "@/components/patterns/formulas";
import { IssuerSnapshot } from "@/components/patterns/issuer-snapshot";
import { WHOLE_PATTERN, patternSnapshotPath, parsePatternQuery } from "@/lib/addresses/dyad-path";
import { patternPath } from "@/lib/addresses/pattern-path";
import { openPatternSnapshot, type PatternSnapshotView } from "@/lib/comparison/dyads/open-pattern-snapshot";
import { formulasTitle } from "@/lib/messages/dyads/formulas";
import { issuerTitle } from "@/lib/messages/dyads/issuer-pattern";
import { titleOfCalls } from "@/lib/messages/dyads/patterns";
import { toText } from "@/lib/messages/parts/to-text";

const loadTitled = cache(async (id: string) => (await openPatternSnapshot(id, WHOLE_PATTERN)) ?? notFound());

function titleOf({ kind, view }: PatternSnapshotView): string {
  if (kind === "dyad") return toText(titleOfCalls(view));
  return toText(kind === "issuer" ? issuerTitle(view) : formulasTitle(view));
}

export async function generateMetadata({ params }: PageProps<"/dyads/kept/[id]">): Promise<Metadata> {
  const { id } = await params;
  const kept = await loadTitled(id);
  const title = titleOf(kept);
  return kept.kind === "dyad"
    ? { title, alternates: { types: await oembedTypes(patternSnapshotPath(id)) } }
    : { title };
}

async function Snapshot({ kind, view }: PatternSnapshotView) {
  if (kind === "issuer") return <IssuerSnapshot view={view} />;
  if (kind === "formulas") return <Formulas view={view} />;
  const frame = await findFrame({ kind: "dyad", view, path: patternPath(view, view.query) });
  return <DyadSnapshot view={view} frame={frame} />;
}

/** A pattern as it stood: the permanent link of a dyad, of an issuer, or of its formulas. */
export default async function PatternSnapshotPage({ params, searchParams }: PageProps<"/dyads/kept/[id]">) {
  const { id } = await params;
  const kept = (await openPatternSnapshot(id, parsePatternQuery(await searchParams))) ?? notFound();
  return (
    <>
      <Snapshot {...kept} />
      <PrintedAddress path={patternSnapshotPath(id)} />
    </>
  );
}
