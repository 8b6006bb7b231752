import { may } from "@/app/_actions/permit";
import type { Metadata } from "next";
import { cache } from "react";
import { connection } from "next/server";
import { notFound, permanentRedirect } from "next/navigation";
import { NamedCalls } from "@/components/names/named-calls";
import { ALL_CALLS } from "@/lib/addresses/calls-query";
import { partyNamesPath, partyPath } from "@/lib/addresses/name-path";
import { findCallPage } from "@/lib/data/calls/call-list";
import { currentPartySlug, findPartyName } from "@/lib/data/names/name-queries";

const loadParty = cache(findPartyName);

export async function generateMetadata({ params }: PageProps<"/parties/[party]">): Promise<Metadata> {
  const party = await loadParty((await params).party);
  return party ? { title: party.name, alternates: { canonical: partyPath(party.slug) } } : {};
}

export default async function PartyPage({ params }: PageProps<"/parties/[party]">) {
  await connection();
  const { party: slug } = await params;
  const party = await loadParty(slug);
  if (!party) {
    const current = await currentPartySlug(slug);
    return current ? permanentRedirect(partyPath(current)) : notFound();
  }
  const query = { ...ALL_CALLS, parties: [slug] };
  return (
    <NamedCalls
      name={party.name}
      query={query}
      page={await findCallPage(query)}
      correctAt={may("correct-names") ? partyNamesPath(slug) : null}
    />
  );
}
