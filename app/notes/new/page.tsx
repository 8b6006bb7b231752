import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readReviewer } from "@/app/_comparison/reviewer";
import { EditHeading } from "@/components/call/edit-heading";
import { NoNote } from "@/components/notes/no-note";
import { NoteForm } from "@/components/notes/note-form";
import { SubpageHeading } from "@/components/comparison/subpage-heading";
import { anchorOfNoted, NotedPassages } from "@/components/notes/noted-passages";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { REVIEW_FAULTS } from "@/lib/data/reviews/judgement-faults";
import { findNamedPair } from "@/lib/data/comparisons/named-pairs";
import { openForm, refuse } from "@/lib/forms/edit-state";
import { newNotePath, readNoteQuery } from "@/lib/addresses/note-path";
import { pinnedName, pinnedPath, revisionName } from "@/lib/addresses/comparison-path";
import { isWithinText, notedPassages, type NotedPassages as Noted } from "@/lib/schema/review";
import { nameSides } from "@/lib/messages/names";
import { EDIT_FAULTS } from "@/lib/messages/corrections";
import { sayNoted } from "@/lib/messages/notes";
import { writeNoteByForm } from "./actions";
import type { ReadoutPair } from "@/lib/model/readout-pairs";
import type { ReviewFault } from "@/lib/model/review-faults";
import type { Side } from "@/lib/model/comparison";
import { SIDES } from "@/lib/model/sides";

export const metadata: Metadata = { title: "Write a note", robots: { index: false } };

const TITLE = "Write a note";
const HINT = "Plain text. Web addresses in it become links.";

/** Why no note can be written on this; null where one can. */
function faultOf(on: Noted, pair: ReadoutPair): ReviewFault | null {
  if (revisionName(pair.left) === revisionName(pair.right)) return "same-revision";
  const isWithin = (side: Side) => on[side].every((span) => isWithinText(pair[side].readout.revision.text, span));
  return SIDES.every(isWithin) ? null : "outside-text";
}

function Head({ pair, on, path }: { pair: ReadoutPair; on: Noted; path: string }) {
  return (
    <>
      <SubpageHeading
        title={`${TITLE} on ${sayNoted(on, nameSides(pair))}`}
        pair={pair}
        path={`${path}${anchorOfNoted({ pair, on })}`}
      />
      <NotedPassages pair={pair} on={on} path={path} />
    </>
  );
}

async function HiddenHead({ call }: { call: string }) {
  return <EditHeading title={TITLE} call={(await findEditableCall(call)) ?? notFound()} />;
}

export default async function NewNotePage({ searchParams }: PageProps<"/notes/new">) {
  const query = readNoteQuery(await searchParams);
  const on = notedPassages.safeParse(query);
  if (!on.success) return <NoNote sentence={on.error.issues[0]!.message} />;
  const found = await findNamedPair(on.data.pair);
  if (found.kind === "missing") return <NoNote sentence={REVIEW_FAULTS["not-stored"]} />;
  const pair = found.kind === "shown" ? found.pair : null;
  const fault = pair && faultOf(on.data, pair);
  if (fault) return <NoNote sentence={REVIEW_FAULTS[fault]} />;
  const path = pair ? pinnedPath(pair) : "/bin";
  const values = { ...query, author: query.author || (await readReviewer()) };
  return (
    <>
      {found.kind === "shown" ? <Head pair={found.pair} on={on.data} path={path} /> : <HiddenHead call={found.call} />}
      {/* In one place for both: React gives a form that was sent without scripts its state by its place. */}
      <NoteForm
        action={writeNoteByForm}
        initial={pair ? openForm({ ...values, pair: pinnedName(pair) }) : refuse(values, [], EDIT_FAULTS.readoutGone)}
        hidden={["pair", "left", "right"]}
        hint={HINT}
        path={newNotePath(query)}
        shownAt={pair ? `${path}${anchorOfNoted({ pair, on: on.data })}` : path}
      />
    </>
  );
}
