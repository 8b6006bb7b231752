import type { Metadata } from "next";
import { cache } from "react";
import { connection } from "next/server";
import { notFound, permanentRedirect } from "next/navigation";
import { NamedCalls } from "@/components/names/named-calls";
import { IssuerPattern } from "@/components/patterns/issuer-pattern";
import { ALL_CALLS } from "@/lib/addresses/calls-query";
import { parsePatternQuery } from "@/lib/addresses/dyad-path";
import { issuerPath } from "@/lib/addresses/name-path";
import { openIssuer } from "@/lib/comparison/dyads/open-issuer";
import { findCallPage } from "@/lib/data/calls/call-list";
import { currentIssuerSlug, findIssuerName } from "@/lib/data/names/name-queries";

const loadIssuer = cache(findIssuerName);

export async function generateMetadata({ params }: PageProps<"/issuers/[issuer]">): Promise<Metadata> {
  const issuer = await loadIssuer((await params).issuer);
  return issuer ? { title: issuer.name, alternates: { canonical: issuerPath(issuer.slug) } } : {};
}

export default async function IssuerPage({ params, searchParams }: PageProps<"/issuers/[issuer]">) {
  await connection();
  const { issuer: slug } = await params;
  const issuer = await loadIssuer(slug);
  if (!issuer) {
    const current = await currentIssuerSlug(slug);
    return current ? permanentRedirect(issuerPath(current)) : notFound();
  }
  const query = { ...ALL_CALLS, issuer: slug };
  const view = await openIssuer(issuer, parsePatternQuery(await searchParams));
  return (
    <NamedCalls
      name={issuer.name}
      query={query}
      page={await findCallPage(query)}
      correctAt={null}
      isFictional={view?.isFictional}
    >
      {view && <IssuerPattern view={view} />}
    </NamedCalls>
  );
}
