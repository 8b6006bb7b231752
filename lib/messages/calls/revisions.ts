import { named, say, type Message } from "../parts/message";

/** The history of a readout's text. */
export const REVISIONS = {
  title: "Revisions",
  edit: "Edit",
  editReadout: "Edit this readout",
  first: "The first text",
  noReason: "No reason given",
  hash: "SHA-256",
  from: "From revision",
  to: "to revision",
  show: "Show the changes",
  same: "The two texts are the same, character for character.",
  tooDifferent:
    "The texts differ in thousands of words, too many for a word diff to mean anything. Both are shown here in full.",
};

/** Words before and after an insertion or a deletion, for screen readers, which do not see the marks. */
export const SPOKEN_CHANGES = { inserted: " [inserted: ", deleted: " [deleted: ", end: "] " };

/** What the marks of changed words mean. */
export const CHANGES_KEY = {
  inserted: "Inserted words",
  areUnderlined: "are underlined,",
  deleted: "deleted words",
  areStruck: "are struck through.",
};

/**
 * The title of the page on which a readout is corrected.
 *
 * @param issuer what the readout's issuer is called
 * @param call the title of its call
 * @example
 * toText(editReadoutTitle("Mediamax", "Blinken and Aliyev, phone call")); //=> "Edit: Mediamax, Blinken and Aliyev, phone call"
 */
export const editReadoutTitle = (issuer: string, call: string): Message => say`Edit: ${named(issuer)}, ${named(call)}`;

/**
 * The heading of the form that corrects a readout.
 *
 * @example
 * toText(editReadoutHeading("Mediamax")); //=> "Edit the readout by Mediamax"
 */
export const editReadoutHeading = (issuer: string): Message => say`Edit the readout by ${named(issuer)}`;

/**
 * The title of the page of a readout's revisions.
 *
 * @example
 * toText(revisionsTitle("Mediamax", "Blinken and Aliyev, phone call")); //=> "Revisions: Mediamax, Blinken and Aliyev, phone call"
 */
export const revisionsTitle = (issuer: string, call: string): Message =>
  say`Revisions: ${named(issuer)}, ${named(call)}`;

/**
 * The heading of the page of a readout's revisions.
 *
 * @example
 * toText(revisionsHeading("Mediamax")); //=> "Revisions of the readout by Mediamax"
 */
export const revisionsHeading = (issuer: string): Message => say`Revisions of the readout by ${named(issuer)}`;
