import type { Metadata } from "next";
import { connection } from "next/server";
import { CallList } from "@/components/call-list";
import { CallsFoot } from "@/components/calls-foot";
import { CallsHeading } from "@/components/calls-heading";
import { listCalls } from "@/lib/data/call-queries";
import { isOpenCall, openCalls } from "@/lib/data/judgement-queries";

export const metadata: Metadata = {
  title: "Calls",
  description: "Calls between governments, newest first, with the readouts that each side published.",
  alternates: { canonical: "/calls" },
};

export default async function CallsPage({ searchParams }: PageProps<"/calls">) {
  await connection();
  const isOpenOnly = (await searchParams).open === "1";
  const calls = await openCalls(await listCalls());
  const open = calls.filter(isOpenCall);
  return (
    <>
      <CallsHeading calls={calls.length} open={open.length} isOpenOnly={isOpenOnly} />
      {(open.length > 0 || !isOpenOnly) && <CallList calls={isOpenOnly ? open : calls} />}
      <CallsFoot />
    </>
  );
}
