import { z } from "zod";

/** The stored headers of an answer. */
export const keptHeaders = z.record(z.string(), z.string());
