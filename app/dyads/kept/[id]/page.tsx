import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findFrame } from "@/app/_answers/embedding";
import { oembedTypes } from "@/app/_answers/page-types";
import { DyadSnapshot } from "@/components/patterns/dyad-snapshot";
import { WHOLE_PATTERN, keptDyadPath, parsePatternQuery } from "@/lib/addresses/dyad-path";
import { patternPath } from "@/lib/addresses/pattern-path";
import { openDyadSnapshot } from "@/lib/comparison/dyads/freeze-dyad";
import { titleOfCalls } from "@/lib/messages/dyads/patterns";
import { toText } from "@/lib/messages/parts/to-text";

const loadTitled = cache(async (id: string) => (await openDyadSnapshot(id, WHOLE_PATTERN)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/dyads/kept/[id]">): Promise<Metadata> {
  const { id } = await params;
  return {
    title: toText(titleOfCalls(await loadTitled(id))),
    alternates: { types: await oembedTypes(keptDyadPath(id)) },
  };
}

/** The pattern of a dyad as it stood: its permanent link. */
export default async function DyadSnapshotPage({ params, searchParams }: PageProps<"/dyads/kept/[id]">) {
  const view = (await openDyadSnapshot((await params).id, parsePatternQuery(await searchParams))) ?? notFound();
  const frame = await findFrame({ kind: "dyad", view, path: patternPath(view, view.query) });
  return <DyadSnapshot view={view} frame={frame} />;
}
