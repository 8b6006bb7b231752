import { inApi } from "@/lib/addresses/api-path";
import { issuerPath, partyPath } from "@/lib/addresses/name-path";
import type { Content } from "@/lib/api/operations";
import { pageOf } from "@/lib/api/page-of";
import { Problem } from "@/lib/api/problem";
import {
  currentIssuerSlug,
  currentPartySlug,
  findNamedParty,
  listParties as listStored,
} from "@/lib/data/names/name-queries";
import type { NamedParty } from "@/lib/model/calls/names";
import { Moved, NOT_FOUND_PROBLEM, addressOf, nextAddress, type Operate } from "./answer-operation";

type ListedParty = Omit<NamedParty, "history">;

function viewParty({ slug, name, adjective, calls, former, issuers }: ListedParty, origin: string) {
  return {
    slug,
    name,
    adjective,
    calls,
    former,
    issuers: issuers.map((issuer) => ({
      ...issuer,
      links: { self: addressOf("readIssuer", { issuer: issuer.slug }, origin) },
    })),
    links: { self: addressOf("readParty", { party: slug }, origin), page: origin + partyPath(slug) },
  };
}

const issuersOf = (parties: ListedParty[], origin: string): Content<"readIssuer">[] =>
  parties
    .flatMap(({ slug, name, issuers }) =>
      issuers.map((issuer) => ({
        ...issuer,
        party: { slug, name },
        links: {
          self: addressOf("readIssuer", { issuer: issuer.slug }, origin),
          page: origin + issuerPath(issuer.slug),
        },
      })),
    )
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));

export const listParties: Operate<"listParties"> = async (asked) => {
  const page = pageOf(await listStored(), ({ slug }) => slug, asked.query);
  if (page instanceof Problem) return page;
  return {
    parties: page.items.map((party) => viewParty(party, asked.origin)),
    next: nextAddress("listParties", asked, page.next),
  };
};

export const readParty: Operate<"readParty"> = async ({ params, origin }) => {
  const party = await findNamedParty(params.party);
  if (party)
    return {
      ...viewParty(party, origin),
      history: party.history.map((change) => ({ ...change, at: change.at.toISOString() })),
    };
  const current = await currentPartySlug(params.party);
  return current === null ? NOT_FOUND_PROBLEM : new Moved(inApi(partyPath(current)));
};

export const listIssuers: Operate<"listIssuers"> = async (asked) => {
  const page = pageOf(issuersOf(await listStored(), asked.origin), ({ slug }) => slug, asked.query);
  if (page instanceof Problem) return page;
  return { issuers: page.items, next: nextAddress("listIssuers", asked, page.next) };
};

export const readIssuer: Operate<"readIssuer"> = async ({ params, origin }) => {
  const issuer = issuersOf(await listStored(), origin).find(({ slug }) => slug === params.issuer);
  if (issuer) return issuer;
  const current = await currentIssuerSlug(params.issuer);
  return current === null ? NOT_FOUND_PROBLEM : new Moved(inApi(issuerPath(current)));
};
