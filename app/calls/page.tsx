import type { Metadata } from "next";
import { connection } from "next/server";
import { CallList } from "@/components/call/call-list";
import { CallsFoot } from "@/components/call/calls-foot";
import { CallsHeading } from "@/components/call/calls-heading";
import { findCallPage } from "@/lib/data/calls/call-pages";
import { callsPath } from "@/lib/addresses/call-path";
import { parseCallsQuery } from "@/lib/addresses/calls-query";

export const metadata: Metadata = {
  title: "Calls",
  description: "Calls between governments, newest first, with the readouts that each side published.",
  alternates: { canonical: callsPath() },
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
