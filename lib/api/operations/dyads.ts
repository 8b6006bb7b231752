import { z } from "zod";
import { API_PATHS } from "../../addresses/api-path";
import { read } from "./define";
import { dyad, id } from "./path-parameters";
import { dyadAnswer, dyadList, dyadRow } from "../schemas/dyads";
import * as queries from "../queries";

/** Operations on dyads. */
export const DYAD_OPERATIONS = {
  listDyads: read({
    path: API_PATHS.listDyads,
    tag: "Patterns",
    summary: "List dyads",
    description: "Each two parties that take part in a call together; those with the most calls first.",
    params: {},
    query: queries.dyadsQuery,
    answer: dyadList,
  }),
  readDyad: read({
    path: API_PATHS.readDyad,
    tag: "Patterns",
    summary: "Read the figures of a dyad",
    description: "Topics × calls × sides, with rates, denominators and 95% intervals.",
    params: { pair: dyad },
    query: queries.dyadQuery,
    answer: dyadAnswer,
  }),
  readDyadRow: read({
    path: API_PATHS.readDyadRow,
    tag: "Patterns",
    summary: "Read a row of a dyad",
    description:
      "A topic of a dyad with its quotations, call by call; or the calls of which only one party published a readout, with its passages.",
    params: {
      pair: dyad,
      row: z
        .string()
        .min(1)
        .max(300)
        .meta({
          description:
            "The id of a row: `topic` of the figures; `silent:a` or `silent:b` for the calls of which that party has no readout stored.",
          examples: ["ceasefire"],
        }),
    },
    query: queries.dyadQuery,
    answer: dyadRow,
  }),
  readKeptDyad: read({
    path: API_PATHS.readKeptDyad,
    tag: "Patterns",
    summary: "Read the permanent link of a dyad",
    description: "The figures of a dyad as they stood.",
    params: { id },
    query: queries.noQuery,
    answer: dyadAnswer,
  }),
};
