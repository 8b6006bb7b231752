import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findFrame } from "@/app/_answers/embedding";
import { oembedTypes } from "@/app/_answers/page-types";
import { PrintedAddress } from "@/components/comparison/page/printed-address";
import { DyadHeading } from "@/components/patterns/dyad-heading";
import { Changes } from "@/components/patterns/highlights";
import { PatternFilters } from "@/components/patterns/pattern-filters";
import { PatternBody } from "@/components/patterns/pattern-body";
import { dyadFeedPath, dyadPath, nameOfDyad, parseDyadName, parsePatternQuery } from "@/lib/addresses/dyad-path";
import { patternPath } from "@/lib/addresses/pattern-path";
import { openDyad } from "@/lib/comparison/dyads/open-dyad";
import { findParties } from "@/lib/data/calls/dyad-list";
import { describeDyad, dyadTitle } from "@/lib/messages/dyads/patterns";
import { toText } from "@/lib/messages/parts/to-text";

const loadParties = cache(async (dyad: string) => {
  const name = parseDyadName(dyad);
  return (name && (await findParties(name))) ?? notFound();
});

export async function generateMetadata({ params }: PageProps<"/dyads/[dyad]">): Promise<Metadata> {
  const parties = await loadParties((await params).dyad);
  const name = nameOfDyad(parties);
  return {
    title: toText(dyadTitle(parties)),
    description: toText(describeDyad(parties)),
    alternates: {
      types: {
        "application/atom+xml": dyadFeedPath(name),
        "application/feed+json": dyadFeedPath(name, "json"),
        ...(await oembedTypes(dyadPath(name))),
      },
    },
  };
}

export default async function DyadPage({ params, searchParams }: PageProps<"/dyads/[dyad]">) {
  const name = parseDyadName((await params).dyad) ?? notFound();
  const view = (await openDyad(name, parsePatternQuery(await searchParams))) ?? notFound();
  const frame = await findFrame({ kind: "dyad", view, path: patternPath(view, view.query) });
  return (
    <>
      <DyadHeading view={view} frame={frame} />
      <Changes view={view} />
      <PatternFilters query={view.query} options={view.options} whole={dyadPath(name)} />
      <PatternBody view={view} />
      <PrintedAddress path={dyadPath(name, view.query)} />
    </>
  );
}
