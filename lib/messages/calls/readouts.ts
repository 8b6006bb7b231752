import type { Readout } from "../../model/calls/calls";
import type { ReadoutKind } from "../../model/calls/vocabularies";
import { READOUT_KIND_LABELS } from "../../schema/readout-fields";
import { day } from "../parts/dates";
import { NOTHING, join, named, numeral, plural, quoted, say, type Message } from "../parts/message";

/** A kind of readout within a sentence; `READOUT_KIND_LABELS` has the labels. */
export const KINDS_IN_SENTENCES: Record<ReadoutKind, Message> = {
  "official-statement": say`official statement`,
  "official-post": say`official post`,
  "press-report": say`press report`,
  transcript: say`transcript`,
};

type Source = Pick<Readout, "kind" | "extent" | "quotedBy" | "sourceTitle" | "sourceUrl" | "publishedAt" | "revision">;

/** "in “A call”": a title without an address is between quotation marks. */
function sourceTitle({ sourceTitle: title, sourceUrl: href }: Source): Message {
  if (href !== null) return say`in ${{ link: named(title ?? href), href }}`;
  return title === null ? NOTHING : say`in ${quoted(title)}`;
}

/**
 * What a readout's text is and where it comes from.
 *
 * @example
 * toText(describeSource(readout));
 * //=> "Official statement · partial quotation · as quoted by Mediamax in “On the call” <https://…> · published 3 April 2024 · revision 1"
 */
export function describeSource(readout: Source): Message {
  const [short, title] = [sourceInShort(readout), sourceTitle(readout)];
  return join([title.length > 0 ? say`${short} ${title}` : short, ...publication(readout)], " · ");
}

function publication({ publishedAt, revision }: Source): Message[] {
  return [...(publishedAt ? [say`published ${day(publishedAt)}`] : []), say`revision ${numeral(revision.number)}`];
}

/**
 * What a readout's text is, and by whom it is quoted.
 *
 * @example
 * toText(sourceInShort(readout)); //=> "Official statement · partial quotation · as quoted by Mediamax"
 */
export function sourceInShort({ kind, extent, quotedBy }: Source): Message {
  const parts = [
    [READOUT_KIND_LABELS[kind]],
    ...(extent === "partial" ? [[{ strong: say`partial quotation` }]] : []),
    ...(quotedBy ? [say`as quoted by ${named(quotedBy)}`] : []),
  ];
  return join(parts, " · ");
}

/**
 * Where a readout's text comes from: what `sourceInShort` leaves out.
 *
 * @example
 * toText(sourceDetails(readout)); //=> "in “On the call” <https://…> · published 3 April 2024 · revision 1"
 */
export function sourceDetails(readout: Source): Message {
  const title = sourceTitle(readout);
  return join([...(title.length > 0 ? [title] : []), ...publication(readout)], " · ");
}

/**
 * `describeSource` with the text's fingerprint, for files.
 *
 * @example
 * toText(describeExactSource(readout)); //=> "Official statement · revision 1 · SHA-256 e3b0…"
 */
export const describeExactSource = (readout: Source): Message =>
  say`${describeSource(readout)} · SHA-256 ${[readout.revision.sha256]}`;

/**
 * How long a text is.
 *
 * @example
 * toText(textSize({ passages: 4, words: 98 })); //=> "4 passages, 98 words"
 */
export const textSize = ({ passages, words }: { passages: number; words: number }): Message =>
  say`${plural(passages, "passage")}, ${plural(words, "word")}`;

/**
 * How much a readout reports, and how long it is.
 *
 * @param points passages that report something
 * @example
 * toText(readoutSize(4, 98)); //=> "4 points · 98 words"
 */
export const readoutSize = (points: number, words: number): Message =>
  say`${plural(points, "point")} · ${plural(words, "word")}`;

/**
 * A readout by its issuer, after the words for what a link does to it.
 *
 * @example
 * toText(theReadoutBy("Mediamax")); //=> " the readout by Mediamax"
 */
export const theReadoutBy = (issuer: string): Message => say` the readout by ${named(issuer)}`;

/**
 * A readout by its issuer, after the words for the part of it that a link leads to.
 *
 * @example
 * toText(ofReadoutBy("Mediamax")); //=> " of the readout by Mediamax"
 */
export const ofReadoutBy = (issuer: string): Message => say` of${theReadoutBy(issuer)}`;

/**
 * A readout by its issuer and its slug, if one issuer published several.
 *
 * @example
 * toText(issuerWithSlug("Mediamax", "mediamax-2")); //=> "Mediamax (mediamax-2)"
 */
export const issuerWithSlug = (issuer: string, slug: string): Message => say`${named(issuer)} (${named(slug)})`;

/**
 * A readout by its slug, after the words for what a link does to it.
 *
 * @example
 * toText(theReadout("mediamax-2")); //=> " the readout mediamax-2"
 */
export const theReadout = (slug: string): Message => say` the readout ${named(slug)}`;

/**
 * A readout by its slug, after the words for the part of it that a link leads to.
 *
 * @example
 * toText(ofReadout("mediamax-2")); //=> " of the readout mediamax-2"
 */
export const ofReadout = (slug: string): Message => say` of${theReadout(slug)}`;

/**
 * What a link to the matrix is called.
 *
 * @example
 * toText(allReadouts(3)); //=> "All 3 readouts at once"
 */
export const allReadouts = (readouts: number): Message => say`All ${readouts} readouts at once`;

/**
 * A revision by its number.
 *
 * @example
 * toText(revisionLabel(2)); //=> "Revision 2"
 */
export const revisionLabel = (number: number): Message => say`Revision ${numeral(number)}`;

/**
 * Which two revisions are compared.
 *
 * @example
 * toText(fromRevisionTo(1, 3)); //=> "From revision 1 to revision 3"
 */
export const fromRevisionTo = (from: number, to: number): Message =>
  say`From revision ${numeral(from)} to revision ${numeral(to)}`;

/**
 * The label of the part of a page that says where a text comes from.
 *
 * @param side what its side is called
 * @example
 * toText(sourceOf(names.left.label)); //=> "Source: United States"
 */
export const sourceOf = (side: Message): Message => say`Source: ${side}`;
