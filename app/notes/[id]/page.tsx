import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChangedWords } from "@/components/notes/changed-words";
import { LatestNote } from "@/components/notes/latest-note";
import { SubpageHeading } from "@/components/comparison/subpage-heading";
import { NoteHistory } from "@/components/notes/note-history";
import { NotedPassages } from "@/components/notes/noted-passages";
import { findNotePage } from "@/lib/data/notes/note-pages";
import { readNoteId } from "@/lib/addresses/note-path";
import { pairPath, pinnedPath } from "@/lib/addresses/comparison-path";
import { nameSides, titlePair } from "@/lib/messages/names";
import { sayNoted } from "@/lib/messages/notes";

/** A note where its words stand: in the latest revisions, or, where they have changed since, in those that it was written on. */
const loadNote = cache(async (id: string) => {
  const number = readNoteId(id);
  const { written, present } = (number && (await findNotePage(number))) || notFound();
  const isPresent = present !== null && present.note.orphaned === null;
  const { note, pair } = isPresent ? present : written;
  return {
    note,
    pair,
    path: isPresent ? pairPath(pair) : pinnedPath(pair),
    /** Where the comparison is without the words of the note. */
    changed: present && !isPresent ? pairPath(present.pair) : null,
    title: `Note on ${sayNoted(note, nameSides(pair))}`,
  };
});

export async function generateMetadata({ params }: PageProps<"/notes/[id]">): Promise<Metadata> {
  const { title, pair, note } = await loadNote((await params).id);
  const authors = [...new Set(note.versions.map(({ author }) => author))].join(", ");
  return { title: `${title}: ${titlePair(pair)}`, description: `${title} by ${authors}.` };
}

export default async function NotePage({ params }: PageProps<"/notes/[id]">) {
  const { note, pair, path, changed, title } = await loadNote((await params).id);
  return (
    <>
      <SubpageHeading title={title} pair={pair} path={path} />
      <LatestNote note={note} />
      <ChangedWords pair={pair} changed={changed} />
      <NotedPassages pair={pair} on={note} path={path} />
      <NoteHistory note={note} />
    </>
  );
}
