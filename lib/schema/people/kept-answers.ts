import { z } from "zod";

/** The headers of an answer, as the database has them. */
export const keptHeaders = z.record(z.string(), z.string());
