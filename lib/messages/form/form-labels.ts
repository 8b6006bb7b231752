import { numeral, say, type Message } from "../parts/message";

// Apart from the other messages of the forms: these are shown in the browser too.

/** The buttons of a form, and what is around its fields. */
export const FORM = {
  save: "Save",
  saveOver: "Save mine on top",
  cancel: "Cancel",
  preview: "Preview",
  restore: "Restore",
  discard: "Discard",
  remove: "Remove",
  up: "↑ Up",
  down: "↓ Down",
  choose: "Choose",
  orFile: "or a file",
  isPending: "One moment…",
  notSaved: "Nothing was saved yet:",
  useCleaned: "Use the cleaned text",
  showCleaned: "Show the cleaned text",
  storedAsItStands: "The text is stored as it stands unless you change it.",
};

/** The form of a new call. */
export const CALL_FORM = {
  call: "The call",
  addParty: "Add a party",
  addReadout: "Add a readout",
  save: "Save the call",
  article: "Paste a news article and extract both readouts",
  unsaved: "An unsaved call is still on this device.",
  similar: "Possible duplicates",
  openSimilar: "Open it (in a new tab)",
  saveSimilar: "This is another call: save it anyway",
};

/** The box for an article, and what can be done with it. */
export const ARTICLE_BOX = {
  label: "Article",
  hint: "Its text or its HTML. The official statements that it quotes fill in the form.",
  /** On the form that adds readouts to a stored call. */
  forReadouts: "Paste a news article: its statements, or the article itself",
  find: "Find the statements",
  store: "Store the text as a press report",
};

/** What another editor saved beside what was typed. */
export const CONFLICT = {
  title: "The saved version and yours",
  same: "The saved version is the same as yours.",
  saved: "Saved meanwhile",
  yours: "Yours",
  nothing: "nothing",
  either: "The fields below contain what you typed. Change them and save your version over it, or",
  discard: "discard yours and start from the saved version",
};

/**
 * What the button is called that has a language model take an article apart.
 *
 * @param model what it is called
 * @example
 * toText(extractWith("orca-7b")); //=> "Extract with orca-7b"
 */
export const extractWith = (model: string): Message => say`Extract with ${{ name: model }}`;

/**
 * What the button is called that adds readouts to a call.
 *
 * @example
 * addReadouts(1); //=> "Add the readout"
 * addReadouts(2); //=> "Add the 2 readouts"
 */
export const addReadouts = (readouts: number): string =>
  readouts > 1 ? `Add the ${readouts} readouts` : "Add the readout";

/** The rows that a form may have several of. */
export type FormList = "parties" | "readouts";

/**
 * What a row of a form is called by its position.
 *
 * @param row from 0
 * @example
 * rowLabel("readouts", 0); //=> "Readout 1"
 */
export const rowLabel = (list: FormList, row: number): string =>
  list === "parties" ? `Party ${row + 1}` : `Readout ${row + 1}`;

/**
 * What the buttons do that move or remove a row of a form, for screen readers.
 *
 * @param row from 0
 * @example
 * rowActions("parties", 1).up; //=> "Move party 2 up"
 */
export function rowActions(list: FormList, row: number): Record<"up" | "down" | "remove", string> {
  const what = list === "parties" ? `party ${row + 1}` : `readout ${row + 1}`;
  return { up: `Move ${what} up`, down: `Move ${what} down`, remove: `Remove ${what}` };
}

/**
 * How many passages a preview leaves out.
 *
 * @example
 * toText(morePassages(7)); //=> "… and 7 more."
 */
export const morePassages = (passages: number): Message => say`… and ${numeral(passages)} more.`;

/**
 * Why a box took no paste.
 *
 * @param length of the text that the box would have held, in characters
 * @param limit the longest that it takes
 * @example
 * tooLongToPaste(2_000_000, 200_000);
 * //=> "Not pasted: the text would have 2,000,000 characters, and up to 200,000 fit here. Paste only the statement."
 */
export const tooLongToPaste = (length: number, limit: number): string =>
  `Not pasted: the text would have ${length.toLocaleString("en")} characters, and up to ${limit.toLocaleString("en")} fit here. Paste only the statement.`;
