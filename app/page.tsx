import type { Metadata } from "next";
import { connection } from "next/server";
import { CompareForm } from "@/components/texts/compare-form";
import { ExampleFinding } from "@/components/texts/example-finding";
import { TextsHeading } from "@/components/texts/texts-heading";
import { openExample } from "@/lib/comparison/open-example";
import { homePath } from "@/lib/addresses/site-path";

export const metadata: Metadata = { alternates: { canonical: homePath() } };

export default async function HomePage() {
  await connection();
  const example = await openExample();
  return (
    <>
      <TextsHeading />
      <CompareForm />
      {example && <ExampleFinding view={example} />}
    </>
  );
}
