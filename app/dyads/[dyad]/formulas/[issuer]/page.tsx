import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintedAddress } from "@/components/comparison/page/printed-address";
import { Formulas } from "@/components/patterns/formulas";
import { formulasPath, parseDyadName } from "@/lib/addresses/dyad-path";
import { openFormulas } from "@/lib/comparison/dyads/open-formulas";
import { FORMULAS } from "@/lib/messages/dyads/formulas";
import { PATTERN } from "@/lib/messages/dyads/patterns";

export const metadata: Metadata = { title: PATTERN.formulas, description: FORMULAS.intro };

export default async function FormulasPage({ params }: PageProps<"/dyads/[dyad]/formulas/[issuer]">) {
  const { dyad, issuer } = await params;
  const name = parseDyadName(dyad) ?? notFound();
  const view = (await openFormulas(name, issuer)) ?? notFound();
  return (
    <>
      <Formulas view={view} />
      <PrintedAddress path={formulasPath(name, issuer)} />
    </>
  );
}
