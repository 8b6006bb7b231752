import type { Metadata } from "next";
import { connection } from "next/server";
import { CompareForm } from "@/components/texts/compare-form";
import { ExampleFinding } from "@/components/texts/example-finding";
import { TextsHeading } from "@/components/texts/texts-heading";
import { Offer } from "@/components/people/offer";
import { DemonstrationPanel } from "@/components/library/demonstration-panel";
import { findDemonstration } from "@/lib/data/library/demonstration";
import { openExample } from "@/lib/comparison/open-example";
import { homePath } from "@/lib/addresses/site-path";
import { loadDemonstrationAction, removeDemonstrationAction } from "./library/actions";

export const metadata: Metadata = { alternates: { canonical: homePath() } };

export default async function HomePage() {
  await connection();
  const [example, demonstration] = await Promise.all([openExample(), findDemonstration()]);
  return (
    <>
      <TextsHeading />
      <CompareForm />
      {example && <ExampleFinding view={example} />}
      {demonstration.isNearlyEmpty && demonstration.calls === 0 && (
        <Offer to="import">
          <DemonstrationPanel calls={0} load={loadDemonstrationAction} remove={removeDemonstrationAction} />
        </Offer>
      )}
    </>
  );
}
