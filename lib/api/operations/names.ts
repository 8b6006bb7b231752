import { API_PATHS } from "../../addresses/api-path";
import { read } from "./define";
import { READOUT } from "./path-parameters";
import { slug } from "../schemas/basics";
import { issuerAnswer, issuerList, partyAnswer, partyList } from "../schemas/names";
import * as queries from "../queries";

/** Operations on parties and issuers. */
export const NAME_OPERATIONS = {
  listParties: read({
    path: API_PATHS.listParties,
    tag: "Names",
    summary: "List parties",
    description: "Countries and organisations by their names, with their issuers.",
    params: {},
    query: queries.namesQuery,
    answer: partyList,
  }),
  readParty: read({
    path: API_PATHS.readParty,
    tag: "Names",
    summary: "Read a party",
    description: "A party with its issuers and what it was called before.",
    params: { party: slug.meta({ description: "The slug of a party.", examples: ["azerbaijan"] }) },
    query: queries.noQuery,
    answer: partyAnswer,
  }),
  listIssuers: read({
    path: API_PATHS.listIssuers,
    tag: "Names",
    summary: "List issuers",
    description: "Who publishes readouts, by name.",
    params: {},
    query: queries.namesQuery,
    answer: issuerList,
  }),
  readIssuer: read({
    path: API_PATHS.readIssuer,
    tag: "Names",
    summary: "Read an issuer",
    description: "An issuer with its party.",
    params: { issuer: slug.meta({ description: "The slug of an issuer.", examples: [READOUT] }) },
    query: queries.noQuery,
    answer: issuerAnswer,
  }),
};
