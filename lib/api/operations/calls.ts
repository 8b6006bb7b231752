import { API_PATHS } from "../../addresses/api-path";
import { read, write } from "./define";
import { call, number, readout } from "./path-parameters";
import { callAnswer, callList, readout as readoutAnswer, revision, revisionList } from "../schemas/calls";
import * as writes from "../schemas/writes";
import * as queries from "../queries";
import type { z } from "zod";

const SAMPLE_READOUT: z.input<typeof writes.readoutBody> = {
  issuer: {
    slug: "velmora-mfa",
    name: "Ministry of Foreign Affairs of Velmora",
    kind: "foreign-ministry",
    party: { slug: "velmora", name: "Velmora", adjective: "Velmoran" },
  },
  kind: "official-statement",
  extent: "full",
  language: "en",
  text: "The ministers discussed the ceasefire.",
};

/** Operations on calls, their readouts and revisions. */
export const CALL_OPERATIONS = {
  listCalls: read({
    path: API_PATHS.listCalls,
    tag: "Calls",
    summary: "List calls",
    description: "Calls with the comparison that each opens with, the newest first; the filters are those of /calls.",
    params: {},
    query: queries.callsQuery,
    answer: callList,
  }),
  searchCalls: read({
    path: API_PATHS.searchCalls,
    tag: "Calls",
    summary: "Search calls",
    description: "The same list, of the calls in which words stand, with the place where they do.",
    params: {},
    query: queries.searchQuery,
    answer: callList,
  }),
  readCall: read({
    path: API_PATHS.readCall,
    tag: "Calls",
    summary: "Read a call",
    description: "A call with its readouts, each with the text of its latest revision.",
    params: { call },
    query: queries.noQuery,
    answer: callAnswer,
  }),
  listRevisions: read({
    path: API_PATHS.listRevisions,
    tag: "Calls",
    summary: "List the revisions of a readout",
    description: "The texts that a readout has had, with why each was changed, without the texts.",
    params: { readout },
    query: queries.noQuery,
    answer: revisionList,
    isLockable: true,
  }),
  readRevision: read({
    path: API_PATHS.readRevision,
    tag: "Calls",
    summary: "Read a revision",
    description: "One text of a readout, exactly as stored.",
    params: { readout, number },
    query: queries.noQuery,
    answer: revision,
  }),
  addCall: write({
    method: "post",
    path: API_PATHS.addCall,
    tag: "Calls",
    summary: "Add a call",
    description:
      "Stores a call with its readouts and compares them. The same content is one call, however often it is sent.",
    params: {},
    body: writes.callBody,
    sample: {
      slug: "2030-01-02-marenov-ilves",
      title: "Marenov and Ilves, phone call",
      kind: "phone-call",
      date: "2030-01-02",
      parties: [
        { party: SAMPLE_READOUT.issuer.party, principal: "Ana Marenov, Foreign Minister" },
        {
          party: { slug: "ostania", name: "Ostania", adjective: "Ostanian" },
          principal: "Jaan Ilves, Foreign Minister",
        },
      ],
      readouts: [SAMPLE_READOUT],
    },
    answer: callAnswer,
    permission: "add",
    isLocked: false,
  }),
  addReadout: write({
    method: "post",
    path: API_PATHS.addReadout,
    tag: "Calls",
    summary: "Add a readout to a call",
    description:
      "Stores a readout after those that the call has, and compares it with them. The same text of the same issuer is one readout.",
    params: { call },
    body: writes.readoutBody,
    sample: SAMPLE_READOUT,
    answer: readoutAnswer,
    permission: "add",
    isLocked: false,
  }),
  addRevision: write({
    method: "post",
    path: API_PATHS.addRevision,
    tag: "Calls",
    summary: "Add a revision to a readout",
    description:
      "Stores a corrected text as the next revision, if nobody else has done so since the list of revisions was read. The text that is stored already makes none.",
    params: { readout },
    body: writes.revisionBody,
    sample: { text: "The ministers discussed the ceasefire at the border.", reason: "A typing error." },
    answer: revision,
    permission: "edit",
    isLocked: true,
  }),
};
