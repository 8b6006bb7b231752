import type { Metadata } from "next";
import { connection } from "next/server";
import { CallList } from "@/components/call-list";
import { CallsFoot } from "@/components/calls-foot";
import { CallsHeading } from "@/components/calls-heading";
import { listCalls } from "@/lib/data/call-queries";
import { openCalls } from "@/lib/data/judgement-queries";

export const metadata: Metadata = {
  title: "Calls",
  description: "Calls between governments, newest first, with the readouts that each side published.",
  alternates: { canonical: "/calls" },
};

export default async function CallsPage() {
  await connection();
  const calls = await listCalls();
  return (
    <>
      <CallsHeading count={calls.length} />
      <CallList calls={await openCalls(calls)} />
      <CallsFoot />
    </>
  );
}
