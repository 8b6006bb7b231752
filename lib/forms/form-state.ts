import type { Message } from "../model/message";
import type { FieldFault } from "../schema/field-faults";
import type { FieldValues } from "./form";

/** The preview of an unsaved call. */
export interface CallPreview {
  readouts: { name: Message; passages: string[]; passageCount: number }[];
  /** Texts that can be cleaned, by their rows, from 0: what would be removed, and how the text would begin. */
  cleanings: { row: number; sentence: Message; start: string; isCut: boolean }[];
  /** Coverage of the first two, and its claim; or why they cannot be compared. */
  sentences: Message[];
}

/** A stored call that may be the same as an unsaved one. */
export interface SimilarCall {
  sentence: Message;
  path: string;
}

/** What was found in an article. */
export interface FoundArticle {
  sentence: Message;
  /** What the user should check in the text of a file; empty if nothing. */
  check: string;
  /** The calls to choose from, if it quotes statements on several. */
  calls: string[];
  /** Remarks on statements whose issuer the article leaves open. */
  open: Message[];
  /** Whether the text can be stored as a press report. */
  canBeReport: boolean;
}

/**
 * The state of every form: what was typed, and the server's answer. A value `version` names the stored version that the form was filled in
 * on.
 */
export interface FormState {
  values: FieldValues;
  faults: FieldFault[];
  /** A message about the form as a whole. */
  message: string | null;
  /** What another editor has saved in the meantime. */
  theirs?: FieldValues;
  preview?: CallPreview;
  /** If not empty, saving needs a confirmation. */
  similar?: SimilarCall[];
  article?: FoundArticle;
  /** Names of fields that hold a guess to be checked: "date", "readouts.0.issuer.name". */
  guesses?: readonly string[];
  /** What the user should check in the texts of files. */
  notes?: readonly string[];
  /** Counts how often the form was stored, to tell two equal answers apart. */
  done?: number;
}

/** A server action that answers a form. */
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/**
 * A form as it is first opened.
 *
 * @example
 * newForm({ title: "A call" }); //=> { values: { title: "A call" }, faults: [], message: null }
 */
export const newForm = (values: FieldValues): FormState => ({ values, faults: [], message: null });

/**
 * Returns the form with the values typed and their faults.
 *
 * @param message on the form as a whole
 * @example
 * withFaults({ title: "" }, [{ name: "title", message: "The title is missing." }]).message; //=> null
 */
export const withFaults = (values: FieldValues, faults: FieldFault[], message: string | null = null): FormState => ({
  values,
  faults,
  message,
});

/**
 * Returns the form together with what another editor saved in the meantime; sending it again saves on top of that.
 *
 * @param values what was typed
 * @param theirs what is stored now, with its version
 * @example
 * withConflict({ version: "1", title: "Ours" }, { version: "2", title: "Theirs" }).values;
 * //=> { version: "2", title: "Ours" }
 */
export const withConflict = (values: FieldValues, theirs: FieldValues): FormState => ({
  values: { ...values, version: theirs.version ?? "" },
  faults: [],
  message: "Somebody else saved changes while you were editing. Yours are not saved yet; compare the two:",
  theirs,
});
