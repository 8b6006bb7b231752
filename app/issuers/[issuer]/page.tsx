import type { Metadata } from "next";
import { cache } from "react";
import { connection } from "next/server";
import { notFound, permanentRedirect } from "next/navigation";
import { NamedCalls } from "@/components/names/named-calls";
import { ALL_CALLS } from "@/lib/addresses/calls-query";
import { issuerPath } from "@/lib/addresses/name-path";
import { findCallPage } from "@/lib/data/calls/call-pages";
import { currentIssuerSlug, findIssuerName } from "@/lib/data/names/name-queries";

const loadIssuer = cache(findIssuerName);

export async function generateMetadata({ params }: PageProps<"/issuers/[issuer]">): Promise<Metadata> {
  const issuer = await loadIssuer((await params).issuer);
  return issuer ? { title: issuer.name, alternates: { canonical: issuerPath(issuer.slug) } } : {};
}

export default async function IssuerPage({ params }: PageProps<"/issuers/[issuer]">) {
  await connection();
  const { issuer: slug } = await params;
  const issuer = await loadIssuer(slug);
  if (!issuer) {
    const current = await currentIssuerSlug(slug);
    return current ? permanentRedirect(issuerPath(current)) : notFound();
  }
  const query = { ...ALL_CALLS, issuer: slug };
  return <NamedCalls name={issuer.name} query={query} page={await findCallPage(query)} correctAt={null} />;
}
