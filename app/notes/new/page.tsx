import { trashPath } from "@/lib/addresses/site-path";
import { passageAnchor, withAnchor } from "@/lib/addresses/anchors";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentMember } from "@/app/_actions/permit";
import { readReviewer } from "@/app/_comparison/reviewer";
import { EditHeading } from "@/components/forms/edit-heading";
import { NoNote } from "@/components/notes/no-note";
import { NoteForm } from "@/components/notes/note-form";
import { SubpageHeading } from "@/components/comparison/page/subpage-heading";
import { NotedPassages } from "@/components/notes/noted-passages";
import { viewNotedPassages } from "@/lib/comparison/view/readouts";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { REVIEW_FAULTS } from "@/lib/messages/reviews/review-faults";
import { findNamedPair } from "@/lib/data/comparisons/named-pairs";
import { newNotePath } from "@/lib/addresses/note-path";
import { parseNoteQuery } from "@/lib/addresses/note-query";
import { withReader } from "@/lib/addresses/comparison-query";
import { pinnedPath } from "@/lib/addresses/comparison-path";
import { pinnedName, revisionName } from "@/lib/addresses/pair-names";
import { newForm, withFaults } from "@/lib/forms/form-state";
import { isWithinText } from "@/lib/schema/spans";
import { notedPassages, type NoteTargetInput as Noted } from "@/lib/schema/note-input";
import { EDIT_FAULTS } from "@/lib/messages/form/forms";
import { newNoteTitle } from "@/lib/messages/reviews/notes";
import { nameSides } from "@/lib/messages/comparisons/sides";
import { writeNoteByForm } from "./actions";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import type { NotedPassageView } from "@/lib/model/calls/readout-views";
import type { ReviewFault } from "@/lib/model/reviews/review-faults";
import type { Side } from "@/lib/model/comparisons/comparison";
import { SIDES } from "@/lib/model/comparisons/sides";
import { NOTE } from "@/lib/messages/reviews/note-labels";

export const metadata: Metadata = { title: NOTE.write, robots: { index: false } };

/** The path of the note's first passage, or of the whole comparison if the note is on no passage. */
function pathOfNoted(path: string, passages: NotedPassageView[]): string {
  const first = passages.find(({ number }) => number !== null);
  return first ? withAnchor(passageAnchor(first.side, first.number!), path) : path;
}

/** Why no note can be written here; null if one can. */
function faultOf(on: Noted, pair: ReadoutPair): ReviewFault | null {
  if (revisionName(pair.left) === revisionName(pair.right)) return "same-revision";
  const isWithin = (side: Side) => on[side].every((span) => isWithinText(pair[side].readout.revision.text, span));
  return SIDES.every(isWithin) ? null : "outside-text";
}

interface HeadProps {
  pair: ReadoutPair;
  on: Noted;
  passages: NotedPassageView[];
  path: string;
}

function Head({ pair, on, passages, path }: HeadProps) {
  const title = newNoteTitle(on, nameSides(pair));
  return (
    <>
      <SubpageHeading title={title} pair={pair} path={pathOfNoted(path, passages)} />
      <NotedPassages pair={pair} passages={passages} path={path} />
    </>
  );
}

async function HiddenHead({ call }: { call: string }) {
  return <EditHeading title={[NOTE.write]} call={(await findEditableCall(call)) ?? notFound()} />;
}

export default async function NewNotePage({ searchParams }: PageProps<"/notes/new">) {
  const query = parseNoteQuery(await searchParams);
  const on = notedPassages.safeParse(query);
  if (!on.success) return <NoNote sentence={on.error.issues[0]!.message} />;
  const found = await findNamedPair(on.data.pair);
  if (found.kind === "missing") return <NoNote sentence={REVIEW_FAULTS["not-stored"]} />;
  const pair = found.kind === "shown" ? found.pair : null;
  const fault = pair && faultOf(on.data, pair);
  if (fault) return <NoNote sentence={REVIEW_FAULTS[fault]} />;
  const path = pair ? withReader(pinnedPath(pair), query.reader) : trashPath();
  const passages = pair ? viewNotedPassages(pair, on.data) : [];
  const values = { ...query, reader: query.reader ?? "", author: query.author || (await readReviewer()) };
  return (
    <>
      {found.kind === "shown" ? (
        <Head pair={found.pair} on={on.data} passages={passages} path={path} />
      ) : (
        <HiddenHead call={found.call} />
      )}
      {/* Once for both cases: React matches the state of a form that was sent without JavaScript to its position in the tree. */}
      <NoteForm
        action={writeNoteByForm}
        initial={
          pair ? newForm({ ...values, pair: pinnedName(pair) }) : withFaults(values, [], EDIT_FAULTS.readoutGone)
        }
        isSignedIn={currentMember() !== null}
        hidden={["pair", "left", "right", "reader"]}
        hint={NOTE.hint}
        path={newNotePath(query)}
        cancelPath={pathOfNoted(path, passages)}
      />
    </>
  );
}
