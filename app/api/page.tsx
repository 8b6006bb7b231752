import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { ApiGroup } from "@/components/api/api-group";
import { ApiIntro } from "@/components/api/api-intro";
import { ApiProblems } from "@/components/api/api-problems";
import { apiPath } from "@/lib/addresses/api-path";
import { originOf } from "@/lib/addresses/origin";
import { API_PAGE } from "@/lib/messages/site/api";
import { describeOperations } from "./_operations/describe-operations";
import { makeExamples } from "./_operations/make-examples";

export const metadata: Metadata = {
  title: API_PAGE.title,
  description: API_PAGE.description,
  alternates: { canonical: apiPath() },
};

export default async function ApiPage() {
  await connection();
  const examples = await makeExamples(originOf(await headers()));
  return (
    <>
      <ApiIntro />
      {describeOperations(examples).map((group) => (
        <ApiGroup key={group.name} group={group} />
      ))}
      <ApiProblems />
    </>
  );
}
