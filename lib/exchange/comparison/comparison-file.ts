import { notePath } from "../../addresses/note-path";
import { withAnchor, passageAnchor } from "../../addresses/anchors";
import type { ComparisonView, FacingView, NoteView, PassageView } from "../../model/comparisons/comparison-view";
import type { Note, NoteVersion } from "../../model/reviews/notes";
import type { Side } from "../../model/comparisons/comparison";
import { otherSide } from "../../model/comparisons/sides";
import { linkSentence } from "../../messages/comparisons/links";
import { reviewAside } from "../../messages/comparisons/passages";
import type { Message } from "../../messages/parts/message";
import { editorsOf } from "../../messages/reviews/notes";

/** A comparison for a file or a citation. */
export interface ComparisonFile {
  /** The whole view, without filters. */
  view: ComparisonView;
  /** Its absolute address, without a query: "https://…/calls/…/left..right". */
  address: string;
  /** The day on which it was read, ISO 8601: "2026-11-22". */
  accessed: string;
}

/** A note in its latest version, with its passages. */
export interface FileNote extends Pick<Note, "id" | "carriedFrom" | "orphaned"> {
  text: string;
  /** Who wrote the latest version, and when (ISO 8601, UTC). */
  author: string;
  at: string;
  /** Who wrote the first version, and when: that person stays its author after edits by others. */
  written: Pick<NoteVersion, "author" | "at">;
  /** Everyone who has edited it since, each once, including its author. */
  editors: string[];
  /** Its absolute address. */
  address: string;
  /** Ids of its passages: of one side, of both for a link, none for the whole comparison. */
  on: Record<Side, string[]>;
}

/**
 * The absolute address of one passage.
 *
 * @example
 * passageAddress(file, { side: "left", number: 2 }); //=> "https://…/calls/…/left..right#left-2"
 */
export const passageAddress = ({ address }: ComparisonFile, { side, number }: Pick<PassageView, "side" | "number">) =>
  withAnchor(passageAnchor(side, number), address);

/**
 * The line below a quotation in files: how it is linked, or else what its reviewers said.
 *
 * @example
 * remarksOn(file, facing).map(toText); //=> ["Matched automatically: likely, a strong match, 87 in 100. Concept: Peace."]
 */
export const remarksOn = ({ view }: ComparisonFile, { passage, link, foundBy }: FacingView): Message[] =>
  link
    ? [linkSentence(link), ...(foundBy ? [foundBy] : [])]
    : reviewAside(passage.review, view[otherSide(passage.side)].names);

/**
 * A note as files have it.
 *
 * @example
 * fileNote(file, file.view.notes[0]).address; //=> "https://…/notes/8"
 */
export function fileNote({ address }: ComparisonFile, { note, on }: NoteView): FileNote {
  const { id, versions, carriedFrom, orphaned } = note;
  const { text, author, at } = versions.at(-1)!;
  const [first] = versions;
  return {
    id,
    text,
    author,
    at,
    written: { author: first!.author, at: first!.at },
    editors: editorsOf(versions),
    carriedFrom,
    orphaned,
    address: new URL(notePath(id), address).href,
    on,
  };
}

/**
 * Every note of a comparison once, oldest first, without notes that were removed from the page.
 *
 * @example
 * fileNotes(file)[0].on; //=> { left: ["l2"], right: ["r2"] }
 */
export const fileNotes = (file: ComparisonFile): FileNote[] =>
  [
    ...file.view.notes,
    ...file.view.rows.flatMap(({ left, right }) => [...left, ...right].flatMap(({ notes }) => notes)),
  ]
    .map((note) => fileNote(file, note))
    .sort((a, b) => a.id - b.id);
