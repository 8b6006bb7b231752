import { lowerFirst } from "../model/lower-first";

/** Values to choose from, each with its label. */
export type Choices = readonly (readonly [value: string, label: string])[];

/**
 * A field, declared once: forms render it, and the schema that checks it takes the words of its messages from here, so that a form and
 * an import name it alike. No zod in it: forms run in the browser.
 */
export interface Field {
  /** The path of its value within what it describes: "title", "party.name". A form puts "readouts.0." before it. */
  name: string;
  label: string;
  kind: "line" | "url" | "choice" | "text" | "hidden" | "email" | "password" | "new-password" | "code";
  hint?: string;
  /** What the hint adds where the field is filled in for the first time. */
  whenAdding?: string;
  /** What the hint adds where a stored value is corrected. */
  whenCorrecting?: string;
  choices?: Choices;
  /** The longest value, in UTF-16 code units. */
  limit?: number;
  /** The longest source of a page that may be pasted, where the field takes pages; in UTF-16 code units. */
  sourceLimit?: number;
  /** What messages call it, where that is not "The" and its label. */
  subject?: string;
  /** What a message says when it is empty, where that is not "… is missing." */
  missing?: string;
  /** The id of a list of proposals. */
  proposals?: string;
  /** Visible lines of a text. */
  rows?: number;
  /** Whether it has a row of its own. */
  isWide?: boolean;
  /** Whether the form is opened to fill in this field above all: it has the focus from the start. */
  isMain?: boolean;
}

/**
 * How messages name a field.
 *
 * @example
 * subjectOf({ name: "title", label: "Title", kind: "line" }); //=> "The title"
 */
export const subjectOf = ({ label, subject }: Field): string => subject ?? `The ${lowerFirst(label)}`;

/**
 * The message for a field without a value.
 *
 * @example
 * missingOf({ name: "title", label: "Title", kind: "line" });          //=> "The title is missing."
 * missingOf({ name: "kind", label: "Kind of call", kind: "choice" });  //=> "Choose the kind of call."
 */
export const missingOf = (field: Field): string =>
  field.missing ??
  (field.kind === "choice" ? `Choose ${lowerFirst(subjectOf(field))}.` : `${subjectOf(field)} is missing.`);

/**
 * A vocabulary as choices, in its order.
 *
 * @example
 * choicesOf(["full", "partial"], { full: "All of it", partial: "A part" }); //=> [["full", "All of it"], ["partial", "A part"]]
 */
export const choicesOf = <T extends string>(values: readonly T[], labels: Record<T, string>): Choices =>
  values.map((value) => [value, labels[value]] as const);

/**
 * Stored parties, issuers or readouts as choices.
 *
 * @example
 * nameChoices([{ slug: "us", name: "United States" }]); //=> [["us", "United States"]]
 */
export const nameChoices = (stored: readonly { slug: string; name: string }[]): Choices =>
  stored.map(({ slug, name }) => [slug, name] as const);

const withHint = (field: Field, prefix: string, more: string | undefined): Field => ({
  ...field,
  name: prefix + field.name,
  hint: [field.hint, more].filter(Boolean).join(" "),
});

/**
 * A field of a form that adds something.
 *
 * @param prefix what comes before its name in the form
 * @example
 * adding({ name: "title", label: "Title", kind: "line", whenAdding: "Optional." }, "call.");
 * //=> { name: "call.title", label: "Title", kind: "line", whenAdding: "Optional.", hint: "Optional." }
 */
export const adding = (field: Field, prefix = ""): Field => withHint(field, prefix, field.whenAdding);

/**
 * A field of a form that corrects something stored: like `adding`, with the other hint.
 *
 * @param prefix what comes before its name in the form
 * @example
 * correcting({ name: "slug", label: "Web address", kind: "line", hint: "Lower-case.", whenCorrecting: "The old one stays." }).hint;
 * //=> "Lower-case. The old one stays."
 */
export const correcting = (field: Field, prefix = ""): Field => withHint(field, prefix, field.whenCorrecting);
