import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChangedWords } from "@/components/notes/changed-words";
import { LatestNote } from "@/components/notes/latest-note";
import { SubpageHeading } from "@/components/comparison/page/subpage-heading";
import { NoteHistory } from "@/components/notes/note-history";
import { NotedPassages } from "@/components/notes/noted-passages";
import { viewNotedPassages } from "@/lib/comparison/view/readouts";
import { findNotePage } from "@/lib/data/notes/note-pages";
import { parseReader, withReader } from "@/lib/addresses/comparison-query";
import { comparisonPath, pinnedPath } from "@/lib/addresses/comparison-path";
import { describeNote, notePageTitle, noteTitle } from "@/lib/messages/reviews/notes";
import { nameSides, titlePair } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import { parseNumber } from "@/lib/addresses/pair-names";

/** A note beside its words: in the latest revisions, or in those it was written on if the words have changed since. */
const loadNote = cache(async (id: string) => {
  const number = parseNumber(id);
  const { written, present } = (number && (await findNotePage(number))) || notFound();
  const isPresent = present !== null && present.note.orphaned === null;
  const { note, pair } = isPresent ? present : written;
  return {
    note,
    pair,
    path: isPresent ? comparisonPath(pair) : pinnedPath(pair),
    /** The comparison's path, if the words of the note are no longer in it. */
    changed: present && !isPresent ? comparisonPath(present.pair) : null,
    title: noteTitle(note, nameSides(pair)),
  };
});

export async function generateMetadata({ params }: PageProps<"/notes/[id]">): Promise<Metadata> {
  const { title, pair, note } = await loadNote((await params).id);
  return {
    title: toText(notePageTitle(title, titlePair(pair))),
    description: toText(describeNote(title, note.versions)),
  };
}

export default async function NotePage({ params, searchParams }: PageProps<"/notes/[id]">) {
  const { note, pair, path: withoutReader, changed, title } = await loadNote((await params).id);
  const reader = parseReader(await searchParams);
  const path = withReader(withoutReader, reader);
  return (
    <>
      <SubpageHeading title={title} pair={pair} path={path} />
      <LatestNote note={note} />
      <ChangedWords pair={pair} changed={changed && withReader(changed, reader)} />
      <NotedPassages pair={pair} passages={viewNotedPassages(pair, note)} path={path} />
      <NoteHistory note={note} />
    </>
  );
}
