import { z } from "zod";
import { READER_FAULTS } from "../model/readers/readers";
import { DIFFERENCES } from "../model/comparisons/comparison";
import { LINK_LABELS } from "../model/readers/readings";
import { offset } from "./comparison";

/** UTF-16 code units of a translated passage; the longest passage has fewer in any language. */
export const MAX_TRANSLATION = 20_000;

const span = z.strictObject({ start: offset, end: offset });
const spans = z.array(span);
const sides = <T extends z.ZodType>(of: T) => z.strictObject({ left: of, right: of });
const tokens = z.strictObject({ in: offset, out: offset });

/** A reading as it is stored. Strict, as a stored comparison is. */
export const reading = z.strictObject({
  aligner: z.literal("model"),
  model: z.string(),
  promptVersion: z.string(),
  madeAt: z.iso.datetime(),
  tokens,
  basis: z.enum(["same-language", "across-languages"]),
  links: z.array(
    z.strictObject({
      words: sides(spans.min(1)),
      label: z.enum(LINK_LABELS),
      differs: z.enum(DIFFERENCES).nullable(),
    }),
  ),
  boilerplate: sides(spans),
  gists: sides(z.array(z.strictObject({ passage: span, english: z.string() }))),
  dropped: z.strictObject({ unknownPassage: offset, notQuoted: offset, malformed: offset }),
});

/** Why a reading failed, as stored with its job. */
export const readerFault = z.strictObject({ kind: z.enum(READER_FAULTS), status: z.int().optional() });

const share = z.number().min(0).max(1);
const figures = z.strictObject({
  linksF1: share,
  linksPrecision: share,
  linksRecall: share,
  includedF1: share,
  falseLeftOut: share,
  falseShared: share,
});

/** A measurement as it is stored. */
export const readerMeasurement = z.strictObject({ pairs: offset, model: figures, builtIn: figures });
