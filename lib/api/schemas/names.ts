import { z } from "zod";
import { NAME_CHANGE_KINDS } from "../../model/calls/names";
import { ISSUER_KINDS } from "../../model/calls/vocabularies";
import { address, component, count, dateTime, next, slug } from "./basics";

const namedIssuer = z.object({
  slug,
  name: z.string(),
  kind: z.enum(ISSUER_KINDS),
  readouts: count,
  links: z.object({ self: address }),
});

const links = z.object({ self: address, page: address });

const party = component(
  "NamedParty",
  z.object({
    slug,
    name: z.string(),
    adjective: z.string(),
    calls: count,
    former: z.array(slug).describe("Slugs that it had before, or that parties merged into it had."),
    issuers: z.array(namedIssuer),
    links,
  }),
);

const namedAs = z.object({ slug, name: z.string() });

export const partyAnswer = component(
  "PartyWithHistory",
  party.extend({
    history: z
      .array(z.object({ kind: z.enum(NAME_CHANGE_KINDS), before: namedAs, after: namedAs, at: dateTime }))
      .describe("Corrections of its names, the latest first."),
  }),
);

export const partyList = component("PartyList", z.object({ parties: z.array(party), next }));

const issuer = component(
  "NamedIssuer",
  z.object({
    slug,
    name: z.string(),
    kind: z.enum(ISSUER_KINDS),
    readouts: count,
    party: namedAs,
    links,
  }),
);

export const issuerAnswer = issuer;

export const issuerList = component("IssuerList", z.object({ issuers: z.array(issuer), next }));
