import type { Side } from "../../model/comparisons/comparison";
import type { NoteVersion, Note } from "../../model/reviews/notes";
import { passageNumber } from "../../model/comparisons/passage-number";
import { SIDES } from "../../model/comparisons/sides";
import { isSamePerson } from "../../model/reviews/same-person";
import { dayOf, moment } from "../parts/dates";
import {
  NOTHING,
  join,
  listMessages,
  listNames,
  named,
  numeral,
  plural,
  quoted,
  say,
  type Message,
  type Sayable,
} from "../parts/message";
import { byline, carriedOver } from "./review";
import { passageLabel } from "../comparisons/sides";
import type { SideNames } from "../../model/comparisons/side-names";

type Written = Pick<NoteVersion, "author" | "at">;

/**
 * Everyone who has edited a note since it was written, each once, in the order of their first edits; including its author, if they did.
 *
 * @example
 * editorsOf(note.versions); //=> ["Ben"]
 */
export function editorsOf([, ...edits]: Written[]): string[] {
  const names = edits.map(({ author }) => author);
  return names.filter((name, i) => names.findIndex((other) => isSamePerson(name, other)) === i);
}

/** That a note was edited, by whom and when last; an author who edited their own is not named again. */
function editedBy(author: string, editors: string[], when: Sayable): Message {
  if (editors.length === 0) return NOTHING;
  if (editors.every((editor) => isSamePerson(editor, author))) return say`, edited on ${when}`;
  return say`, edited by ${listNames(editors)}${editors.length > 1 ? say`, last` : NOTHING} on ${when}`;
}

function byOf(versions: Written[], from: Note["carriedFrom"], when: (at: string) => Sayable): Message {
  const { author, at } = versions[0]!;
  const edited = editedBy(author, editorsOf(versions), when(versions.at(-1)!.at));
  return say`${named(author)}, ${when(at)}${carriedOver(from)}${edited}`;
}

/**
 * Who wrote a note and when, on which revisions if they were not these, and who has edited it since.
 *
 * @param versions the first one first
 * @example
 * toText(noteByline(versions, null)); //=> "Ana Petrova, 22 November 2026, edited by Ben on 23 November 2026"
 */
export const noteByline = (versions: Written[], from: Note["carriedFrom"]): Message => byOf(versions, from, dayOf);

/**
 * `noteByline` to the minute.
 *
 * @example
 * toText(exactNoteByline(versions, null)); //=> "Ana Petrova, 22 November 2026 at 05:06 UTC"
 */
export const exactNoteByline = (versions: Written[], from: Note["carriedFrom"]): Message =>
  byOf(versions, from, moment);

/**
 * Who wrote a version of a note, and when.
 *
 * @example
 * toText(noteVersionByline(version)); //=> "Ana, 22 November 2026 at 05:06 UTC"
 */
export const noteVersionByline = ({ author, at }: Written): Message => say`${named(author)}, ${moment(at)}`;

/**
 * That a note was taken off its page.
 *
 * @example
 * toText(noteTakenOff(version)); //=> "Ana removed this note from the page on 22 November 2026 at 05:06 UTC. Its history keeps what it said."
 */
export const noteTakenOff = ({ author, at }: Written): Message =>
  say`${named(author)} removed this note from the page on ${moment(at)}. Its history keeps what it said.`;

/**
 * What a note is on.
 *
 * @param on passages of both sides
 * @example
 * toText(noteTarget({ left: [passage], right: [] }, names)); //=> "a passage of the US readout"
 */
export function noteTarget(on: Record<Side, unknown[]>, names: Record<Side, SideNames>): Message {
  const targets = SIDES.filter((side) => on[side].length > 0).map((side) => {
    const passages = on[side].length === 1 ? say`a passage` : plural(on[side].length, "passage");
    return say`${passages} of the ${names[side].readout}`;
  });
  return targets.length === 0 ? say`the comparison` : listMessages(targets);
}

/**
 * The title of a note's page.
 *
 * @example
 * toText(noteTitle(note, names)); //=> "Note on a passage of the US readout"
 */
export const noteTitle = (on: Record<Side, unknown[]>, names: Record<Side, SideNames>): Message =>
  say`Note on ${noteTarget(on, names)}`;

/**
 * The title of the page where a note is written.
 *
 * @example
 * toText(newNoteTitle(on, names)); //=> "Write a note on a passage of the US readout"
 */
export const newNoteTitle = (on: Record<Side, unknown[]>, names: Record<Side, SideNames>): Message =>
  say`Write a note on ${noteTarget(on, names)}`;

/** Beside a note on words that the current revisions do not have; those words follow. */
export const CHANGED_WORDS = "The words this note refers to have changed since:";

/**
 * On a note's page: that its words are those of earlier revisions.
 *
 * @example
 * toText(changedSince(1, 2));
 * //=> "The words this note refers to have changed since it was written (revisions 1 and 2). They are quoted as they were."
 */
export const changedSince = (left: number, right: number): Message =>
  say`The words this note refers to have changed since it was written (revisions ${numeral(left)} and ${numeral(right)}). They are quoted as they were.`;

/** A note as a file holds it. */
interface WrittenNote extends Pick<Note, "carriedFrom"> {
  /** Ids of its passages. */
  on: Record<Side, string[]>;
  /** What its passages said, where the words have changed since. */
  orphaned: Note["orphaned"];
  /** Who wrote it first, and when. */
  written: Written;
  editors: string[];
  /** When it was edited last. */
  at: string;
}

/**
 * Who wrote a note, who edited it since, when and on what.
 *
 * @example
 * toText(noteHeading(note, names));   //=> "Note by Ana on 1 January 2030 on United States, 2, and Azerbaijan, 3"
 * toText(noteHeading(edited, names)); //=> "Note by Ana on 1 January 2030, edited by Ben on 2 January 2030, on United States, 2"
 */
export function noteHeading(note: WrittenNote, names: Record<Side, SideNames>): Message {
  const { written, editors, carriedFrom, at, orphaned } = note;
  const passages = SIDES.flatMap((side) => note.on[side].map((id) => passageLabel(names[side], passageNumber(id))));
  const whole = orphaned ? NOTHING : say` on the comparison`;
  const on = passages.length > 0 ? say` on ${join(passages, ", and ")}` : whole;
  const edited = editedBy(written.author, editors, dayOf(at));
  const comma = edited.length > 0 && on.length > 0 ? say`,` : NOTHING;
  const words = orphaned
    ? say`, written on words that have changed since: ${listMessages(SIDES.flatMap((side) => orphaned[side]).map((quote) => quoted(quote)))}`
    : NOTHING;
  return say`Note ${byline({ ...written, carriedFrom })}${edited}${comma}${on}${words}`;
}

/**
 * Where quoted words come from.
 *
 * @param number of their passage, from 1; 0 where they are in none
 * @example
 * toText(quotedFrom(names.left, 3)); //=> "The US readout, passage 3"
 */
export const quotedFrom = ({ readout }: SideNames, number: number): Message =>
  number > 0 ? say`The ${readout}, passage ${numeral(number)}` : say`The ${readout}`;

/**
 * Where else a note belongs.
 *
 * @param id of the note
 * @example
 * toText(noteElsewhere(7)); //=> "See note 7, which is also on this passage"
 */
export const noteElsewhere = (id: number): Message => say`See note ${numeral(id)}, which is also on this passage`;

/**
 * What the links below a note are called for those who do not see where they are.
 *
 * @param id of the note
 * @example
 * toText(noteLinks(7).edit); //=> "Edit note 7"
 */
export const noteLinks = (id: number): Record<"edit" | "history", Message> => ({
  edit: say`Edit note ${numeral(id)}`,
  history: say`History of note ${numeral(id)}`,
});

/**
 * What a version of a note is called, and the link that restores it.
 *
 * @param number from 1
 * @example
 * toText(versionLabels(2).name); //=> "Version 2"
 */
export const versionLabels = (number: number): Record<"name" | "bringBack", Message> => ({
  name: say`Version ${numeral(number)}`,
  bringBack: say`Restore version ${numeral(number)}`,
});

/**
 * The title of the page of a note.
 *
 * @param title of the note
 * @param pair the title of the comparison
 * @example
 * toText(notePageTitle(noteTitle(note, names), titlePair(pair)));
 * //=> "Note on a passage of the US readout: US Department of State and …: Blinken and Aliyev, phone call, 3 April 2024"
 */
export const notePageTitle = (title: Message, pair: Message): Message => say`${title}: ${pair}`;

/**
 * Whose a note is, for search engines and cards.
 *
 * @param title of the note
 * @example
 * toText(describeNote(noteTitle(note, names), note.versions)); //=> "Note on a passage of the US readout by Ana and Ben."
 */
export const describeNote = (title: Message, versions: Written[]): Message =>
  say`${title} by ${listNames([...new Set(versions.map(({ author }) => author))])}.`;
