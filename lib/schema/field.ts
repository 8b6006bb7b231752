import { lowerFirst } from "../model/lower-first";

/** Values to choose from, each with its label. */
export type Choices = readonly (readonly [value: string, label: string])[];

/**
 * A field, declared once: forms render it, and the schema that checks it takes its wording from here, so that forms and imports use the
 * same names. It contains no zod, because forms run in the browser.
 */
export interface Field {
  /** The path of its value: "title", "party.name". A form puts "readouts.0." before it. */
  name: string;
  label: string;
  kind: "line" | "url" | "choice" | "text" | "hidden" | "email" | "password" | "new-password" | "code";
  hint?: string;
  /** Added to the hint when the field is filled in for the first time. */
  whenAdding?: string;
  /** Added to the hint when a stored value is corrected. */
  whenCorrecting?: string;
  choices?: Choices;
  /** The longest value, in UTF-16 code units. */
  limit?: number;
  /** The longest source of a page that may be pasted, if the field accepts pages; in UTF-16 code units. */
  sourceLimit?: number;
  /** Its name in messages, if that is not "The" and its label. */
  subject?: string;
  /** The message for an empty field, if that is not "… is missing." */
  missing?: string;
  /** The id of its list of suggestions. */
  proposals?: string;
  /** The visible lines of a text. */
  rows?: number;
  /** Whether it gets its own row. */
  isWide?: boolean;
  /** Whether it gets the focus when the form opens, because the form is mainly for this field. */
  isMain?: boolean;
}

/**
 * The field's name in messages.
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
 * @param prefix put before its name in the form
 * @example
 * adding({ name: "title", label: "Title", kind: "line", whenAdding: "Optional." }, "call.");
 * //=> { name: "call.title", label: "Title", kind: "line", whenAdding: "Optional.", hint: "Optional." }
 */
export const adding = (field: Field, prefix = ""): Field => withHint(field, prefix, field.whenAdding);

/**
 * A field of a form that corrects something stored: like `adding`, with the other addition to the hint.
 *
 * @param prefix put before its name in the form
 * @example
 * correcting({ name: "slug", label: "Web address", kind: "line", hint: "Lower-case.", whenCorrecting: "The old one stays." }).hint;
 * //=> "Lower-case. The old one stays."
 */
export const correcting = (field: Field, prefix = ""): Field => withHint(field, prefix, field.whenCorrecting);
