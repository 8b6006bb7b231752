import { z } from "zod";
import { DIFFERENCES } from "../../model/comparisons/comparison";
import { LINK_LABELS } from "../../model/readers/readings";

/**
 * The reply format that is requested from servers that accept a schema. Every field is required, and no others are allowed, because hosted
 * servers insist on that.
 */
const askedReply = z.strictObject({
  links: z.array(
    z.strictObject({
      left: z.string(),
      right: z.string(),
      label: z.enum(LINK_LABELS),
      leftWords: z.string(),
      rightWords: z.string(),
      differs: z.enum(DIFFERENCES).nullable(),
    }),
  ),
  boilerplate: z.array(z.string()),
  gist: z.array(z.strictObject({ passage: z.string(), english: z.string() })),
});

/** The JSON schema that is sent along. */
export const REPLY_SCHEMA: Record<string, unknown> = z.toJSONSchema(askedReply);

/** An id as models write it: "L1", "l1", " L1 ". */
const id = z.string().transform((written) => written.trim().toUpperCase());

/** A link as models write it. An unknown label counts as the weakest one. */
export const repliedLink = z.object({
  left: id,
  right: id,
  label: z.enum(LINK_LABELS).catch("unsure"),
  leftWords: z.string(),
  rightWords: z.string(),
  differs: z.enum(DIFFERENCES).nullable().catch(null),
});
export type RepliedLink = z.infer<typeof repliedLink>;

const repliedGist = z.object({ passage: id, english: z.string() });

/** A list of entries, or `{ "R1": "…" }`, which models write just as often. */
const gists = z.union([
  z.array(z.unknown()).transform((entries) => entries.flatMap((entry) => repliedGist.safeParse(entry).data ?? [])),
  z
    .record(id, z.unknown())
    .transform((entries) =>
      Object.entries(entries).flatMap(([passage, english]) =>
        typeof english === "string" ? [{ passage, english }] : [],
      ),
    ),
]);

/** A reply as it is parsed: it must have a list of links; entries are parsed one by one. */
export const replySchema = z.object({
  links: z.array(z.unknown()),
  boilerplate: z
    .array(z.unknown())
    .catch([])
    .transform((entries) => entries.flatMap((entry) => id.safeParse(entry).data ?? [])),
  gist: gists.catch([]),
});
export type Reply = z.infer<typeof replySchema>;
