import { z } from "zod";
import { DIFFERENCES } from "../../model/comparisons/comparison";
import { LINK_LABELS } from "../../model/readers/readings";

/**
 * The reply as it is asked for, where a server takes a schema. Every field is required and none is allowed beside: hosted servers insist.
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

/** A link as models write it: what is not one of the labels counts as the least of them. */
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

/** A list of entries, or `{ "R1": "…" }`, which models write as readily. */
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

/** A reply as it is read: the list of links is what makes it one; its entries are read one by one. */
export const replySchema = z.object({
  links: z.array(z.unknown()),
  boilerplate: z
    .array(z.unknown())
    .catch([])
    .transform((entries) => entries.flatMap((entry) => id.safeParse(entry).data ?? [])),
  gist: gists.catch([]),
});
export type Reply = z.infer<typeof replySchema>;
