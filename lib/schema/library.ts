import { z } from "zod";
import { callInput, issuerInput, optional, partyInput, readoutInput } from "./call-input";
import { MAX_PARTIES, MAX_READOUTS } from "./limits";
import { hashText } from "./hash-text";
import { fields, listOf, misnumbered, storedMoment, nameOr, placeNumber } from "./library-fields";
import type { LibraryReviews } from "./library-review";
import { SEAT_FIELDS } from "./call-fields";
import { READOUT_FIELDS } from "./readout-fields";
import { line, lineField, slugField, slugText } from "./text";

/** The marker at the beginning of a JSON file, and the version that is written. */
export const LIBRARY_FORMAT = "parallax-library";
export const LIBRARY_VERSION = 1;

/** Bytes: the largest file that can be uploaded, enough for 10,000 ordinary calls. The command line has no limit. */
export const MAX_UPLOAD_SIZE = 100 * 1024 * 1024;

/** The most faults of a file that are shown; all are counted. */
export const MAX_FAULTS_SHOWN = 100;

/** Characters of a snapshot's id. Its content has no limit of its own. */
export const MAX_SNAPSHOT_ID_LENGTH = 64;

const kept = { createdAt: optional(storedMoment), updatedAt: optional(storedMoment), hiddenAt: optional(storedMoment) };
const formerSlugs = z.array(slugText("The former address"), "The former addresses must be a list.").default([]);

export const libraryParty = fields("The party", partyInput.shape);
const party = nameOr(partyInput.shape.slug, libraryParty);

export const libraryIssuer = fields("The issuer", { ...issuerInput.shape, party });
const issuer = nameOr(issuerInput.shape.slug, libraryIssuer);

const { text: readoutText } = readoutInput.shape;

const revision = fields("The revision", {
  number: placeNumber("A revision's number"),
  text: readoutText,
  sha256: optional(z.string("The SHA-256 must be text.").trim().toLowerCase()),
  reason: optional(lineField(READOUT_FIELDS.reason)),
  createdAt: optional(storedMoment),
})
  .refine(({ text, sha256 }) => sha256 === undefined || sha256 === hashText(text), {
    path: ["sha256"],
    message: "The text is not the one that the SHA-256 was made from: one of the two was changed.",
  })
  .transform(({ number, ...rest }) => ({ ...rest, number, sha256: hashText(rest.text) }));

const readout = fields("The readout", {
  slug: optional(slugField(READOUT_FIELDS.slug)),
  issuer,
  ...readoutInput.omit({ issuer: true, text: true }).shape,
  ...kept,
  formerSlugs,
  text: readoutText.optional(),
  revisions: listOf("The revisions", revision).min(1, "A readout has one revision or more.").optional(),
}).transform(({ text, revisions, ...rest }, context) => {
  if ((text === undefined) === (revisions === undefined)) {
    const message = text === undefined ? "The text is missing." : "A readout has either a text or revisions, not both.";
    context.addIssue({ code: "custom", message, path: ["text"] });
    return z.NEVER;
  }
  const numbered = (revisions ?? [{ text: text!, sha256: hashText(text!), number: 1 }]).map((given, index) => {
    const message = misnumbered("The revisions of a readout", given.number, index + 1);
    if (message) context.addIssue({ code: "custom", message, path: ["revisions", index, "number"] });
    return { ...given, number: index + 1 };
  });
  return { ...rest, revisions: numbered };
});

const BOOLEANS = new Map([
  ["true", true],
  ["false", false],
]);

/** Set for fictional calls; absent for all others. A spreadsheet cell says it in words. */
const fictional = z.preprocess(
  (value) => (value === "true" || value === "TRUE" ? true : value === "" || value === false ? undefined : value),
  z.literal(true, "A call is fictional (true), or the field is left out.").optional(),
);

/** Set for drafts and for published calls. A spreadsheet cell says it in words. */
const draft = z.preprocess(
  (value) =>
    value === "" ? undefined : typeof value === "string" ? (BOOLEANS.get(value.toLowerCase()) ?? value) : value,
  z.boolean("A call is a draft (true), published (false), or the field is left out.").optional(),
);

const { slug: callSlug, title, kind, date } = callInput.shape;

/** A call in a file, with parties and issuers by name or described in place. */
export const libraryCall = fields("The call", {
  slug: callSlug,
  title,
  kind,
  date,
  fictional,
  draft,
  ...kept,
  formerSlugs,
  parties: listOf("The parties", fields("The party's seat", { party, principal: lineField(SEAT_FIELDS.principal) }))
    .min(2, "A call has two parties or more.")
    .max(MAX_PARTIES, `A call has at most ${MAX_PARTIES} parties.`),
  readouts: listOf("The readouts", readout)
    .min(1, "A call has one readout or more.")
    .refine(
      (readouts) => readouts.filter(({ hiddenAt }) => hiddenAt === undefined).length <= MAX_READOUTS,
      `A call shows at most ${MAX_READOUTS} readouts.`,
    ),
});

export const librarySnapshot = fields("The snapshot", {
  id: line("The snapshot's id", MAX_SNAPSHOT_ID_LENGTH).pipe(
    z.string().regex(/^[a-z0-9]+$/, "The snapshot's id may have lower-case letters a to z and digits."),
  ),
  content: z.string("The snapshot's content is missing."),
  createdAt: optional(storedMoment),
});

/** The outermost object. The items of its lists are checked one by one, so that one fault does not hide another. */
export const libraryEnvelope = fields("The file", {
  format: z.literal(LIBRARY_FORMAT, `A library begins with {"format": "${LIBRARY_FORMAT}"}.`),
  version: z.literal(LIBRARY_VERSION, `This Parallax reads version ${LIBRARY_VERSION} of the format.`),
  parties: listOf("The parties", z.unknown()).default([]),
  issuers: listOf("The issuers", z.unknown()).default([]),
  calls: listOf("The calls", z.unknown()),
  snapshots: listOf("The snapshots", z.unknown()).default([]),
  judgements: listOf("The judgements", z.unknown()).default([]),
  notes: listOf("The notes", z.unknown()).default([]),
});

/** A row in a library file, which refers to others by their slugs. */
type BySlug<T, K extends keyof T> = Omit<T, K> & Record<K, string>;

export type LibraryParty = z.output<typeof libraryParty>;
export type LibraryIssuer = BySlug<z.output<typeof libraryIssuer>, "party">;
export type LibraryRevision = z.output<typeof readout>["revisions"][number];
export type LibraryReadout = BySlug<z.output<typeof readout>, "issuer" | "slug">;
export interface LibraryCall extends Omit<z.output<typeof libraryCall>, "parties" | "readouts"> {
  parties: { party: string; principal: string }[];
  readouts: LibraryReadout[];
}
export type LibrarySnapshot = z.output<typeof librarySnapshot>;

/** Everything stored, without database ids; parties and issuers are named by their slugs. */
export interface Library extends LibraryReviews {
  parties: LibraryParty[];
  issuers: LibraryIssuer[];
  calls: LibraryCall[];
  snapshots: LibrarySnapshot[];
}
