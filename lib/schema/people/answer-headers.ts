import { z } from "zod";

/** The stored headers of an answer. */
export const answerHeaders = z.record(z.string(), z.string());
