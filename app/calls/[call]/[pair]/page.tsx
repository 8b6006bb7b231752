import { formatComparison, parseComparison } from "@/lib/addresses/comparison-path";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { oembedTypes } from "@/app/_answers/page-types";
import { pageOfPair } from "@/app/_comparison/compared-page";
import { toFileOfOpeningPair } from "@/app/_answers/to-opening-pair";
import { showComparison } from "@/app/_comparison/show-comparison";
import { CallHeading } from "@/components/call/call-heading";
import { ReadoutChooser } from "@/components/comparison/sides/readout-chooser";
import { describeCall } from "@/lib/messages/calls/calls";
import { titlePair } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { parseComparisonQuery, parseReader, withReader } from "@/lib/addresses/comparison-query";
import { parseFileName } from "@/lib/addresses/parse-address";

const loadPair = cache(async (call: string, part: string) => (await findPair(part, call)) ?? notFound());

export async function generateMetadata({ params, searchParams }: PageProps<"/calls/[call]/[pair]">): Promise<Metadata> {
  const { call, pair } = await params;
  if (parseFileName(pair)) return {};
  const found = await loadPair(call, pair);
  const comparison = parseComparison(pair, call) ?? notFound();
  const path = withReader(formatComparison(comparison), parseReader(await searchParams));
  return {
    title: toText(titlePair(found)),
    description: toText(describeCall(found.left.call)),
    alternates: { types: await oembedTypes(path) },
  };
}

export default async function PairPage({ params, searchParams }: PageProps<"/calls/[call]/[pair]">) {
  const { call, pair: part } = await params;
  const file = parseFileName(part);
  if (file) return toFileOfOpeningPair(call, file, await searchParams);
  const pair = await loadPair(call, part);
  const comparison = parseComparison(part, call) ?? notFound();
  const query = parseComparisonQuery(await searchParams);
  return (
    <>
      <CallHeading call={pair.left.call} reader={query.reader} />
      <ReadoutChooser call={pair.left.call} pair={pair} reader={query.reader} />
      {await showComparison(pageOfPair(pair, comparison, query))}
    </>
  );
}
