import type { Metadata } from "next";
import { connection } from "next/server";
import { PartyList } from "@/components/names/party-list";
import { namesPath } from "@/lib/addresses/name-path";
import { listParties } from "@/lib/data/names/name-queries";
import { NAMES } from "@/lib/messages/calls/names";

export const metadata: Metadata = {
  title: NAMES.title,
  description: NAMES.intro,
  alternates: { canonical: namesPath() },
};

export default async function NamesPage() {
  await connection();
  return <PartyList parties={await listParties()} />;
}
