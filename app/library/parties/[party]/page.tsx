import type { Metadata } from "next";
import { connection } from "next/server";
import { notFound, permanentRedirect } from "next/navigation";
import { PartyEditor } from "@/components/names/party-editor";
import { parseNameFault, partyNamesPath } from "@/lib/addresses/name-path";
import { currentPartySlug, findNamedParty, listParties } from "@/lib/data/names/name-queries";
import { NAMES } from "@/lib/messages/calls/names";
import { correctIssuerAction, correctPartyAction, mergeIssuerAction, mergePartyAction } from "../actions";

export const metadata: Metadata = { title: NAMES.title, robots: { index: false } };

export default async function PartyNamesPage({ params, searchParams }: PageProps<"/library/parties/[party]">) {
  await connection();
  const { party: slug } = await params;
  const party = await findNamedParty(slug);
  if (!party) {
    const current = await currentPartySlug(slug);
    return current ? permanentRedirect(partyNamesPath(current)) : notFound();
  }
  const parties = await listParties();
  const actions = {
    correctParty: correctPartyAction.bind(null, slug),
    mergeParty: mergePartyAction.bind(null, slug),
    correctIssuer: correctIssuerAction.bind(null, slug),
    mergeIssuer: mergeIssuerAction.bind(null, slug),
  };
  const fault = parseNameFault(await searchParams);
  return (
    <PartyEditor
      {...{ party, parties, fault, actions }}
      issuers={parties.flatMap(({ issuers }) => issuers).toSorted((a, b) => a.name.localeCompare(b.name, "en"))}
    />
  );
}
