import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { originOf } from "@/lib/addresses/origin";
import { CitationPage } from "@/components/comparison/citation-page";
import type { Found } from "./find-told";

export const CITE_METADATA = {
  title: "Cite",
  description: "A comparison or one of its passages as a citation.",
  robots: { index: false },
};

/** The page of citations of a comparison; a comparison that could not be made has nothing to cite. */
export async function showCitation(found: Found | null, passage: string | string[] | undefined) {
  if (!found || found.comparison.kind === "refusal") notFound();
  const { path, pinned, comparison, ...rest } = found;
  const address = `${originOf(await headers())}${pinned}`;
  const accessed = new Date().toISOString().slice(0, 10);
  return (
    <CitationPage
      told={{ ...rest, comparison, address, accessed }}
      path={path}
      passage={typeof passage === "string" ? passage : ""}
    />
  );
}
