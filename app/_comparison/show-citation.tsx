import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CitationPage } from "@/components/comparison/share/citation-page";
import { withReader } from "@/lib/addresses/comparison-query";
import { originOf } from "@/lib/addresses/origin";
import { viewCitation } from "@/lib/exchange/comparison/citation-view";
import { today } from "@/lib/model/dates";
import type { FoundComparison } from "../_answers/find-comparison";
import { CITE_PAGE } from "@/lib/messages/comparisons/share-menu";

export const CITE_METADATA = {
  ...CITE_PAGE,
  robots: { index: false },
};

/** The page of citations of a comparison. Two readouts that cannot be compared have nothing to cite. */
export async function showCitation(found: FoundComparison | null, passage: string | string[] | undefined) {
  if (found?.opened.kind !== "comparison") notFound();
  const { opened, path, reader, pinned } = found;
  const file = { view: opened, address: `${originOf(await headers())}${pinned}`, accessed: today() };
  const citation = viewCitation(file, typeof passage === "string" ? passage : "");
  return <CitationPage citation={citation} path={withReader(path, reader)} reader={reader} />;
}
