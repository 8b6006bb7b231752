import type { Metadata } from "next";
import { connection } from "next/server";
import { CallList } from "@/components/call-list";
import { CallsFoot } from "@/components/calls-foot";
import { CallsHeading } from "@/components/calls-heading";
import { findCallPage } from "@/lib/data/call-pages";
import { parseCallsQuery } from "@/lib/schema/calls-query";

export const metadata: Metadata = {
  title: "Calls",
  description: "Calls between governments, newest first, with the readouts that each side published.",
  alternates: { canonical: "/calls" },
};

export default async function CallsPage({ searchParams }: PageProps<"/calls">) {
  await connection();
  const query = parseCallsQuery(await searchParams);
  const page = await findCallPage(query.after, query.open);
  return (
    <>
      <CallsHeading page={page} query={query} />
      <CallList calls={page.calls} total={page.total} />
      <CallsFoot next={page.next} query={query} />
    </>
  );
}
