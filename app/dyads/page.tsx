import type { Metadata } from "next";
import { DyadList } from "@/components/patterns/dyad-list";
import { listDyads } from "@/lib/data/calls/dyad-list";
import { PATTERN } from "@/lib/messages/dyads/patterns";

export const metadata: Metadata = { title: PATTERN.dyads, description: PATTERN.dyadsIntro };
export const dynamic = "force-dynamic";

export default async function DyadsPage() {
  return <DyadList dyads={await listDyads()} />;
}
