import { FRAMES } from "../messages/site/frames";
import { markup } from "./html";

/** What an address is embedded as. */
export interface Embedding {
  title: string;
  /** Whose words it shows. */
  author: string;
  /** The absolute address of the page for the frame. */
  frame: string;
  /** The origin of this Parallax. */
  origin: string;
  /** How high it usually is at its usual width, in pixels. */
  height: number;
}

/** Pixels, as wide as a column of text. */
const WIDTH = 640;

/** What a consumer has room for; null where it does not say. */
export interface Room {
  maxwidth: number | null;
  maxheight: number | null;
}

/** As much as there is. */
const NO_LIMIT: Room = { maxwidth: null, maxheight: null };

const sizeIn = ({ height }: Embedding, { maxwidth, maxheight }: Room) => ({
  width: Math.min(WIDTH, maxwidth ?? WIDTH),
  height: Math.min(height, maxheight ?? height),
});

/**
 * The HTML of a frame for a page of another site.
 *
 * @example
 * frameHtml(embedding); //=> '<iframe src="https://parallax.example/embed/c/x" title="…" width="640" height="560" loading="lazy"></iframe>'
 */
export function frameHtml(embedding: Embedding, room: Room = NO_LIMIT): string {
  const { width, height } = sizeIn(embedding, room);
  const { frame, title } = embedding;
  return markup`<iframe src="${frame}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`
    .text;
}

/** Seconds for which a consumer may keep the answer: findings change with the review. */
const CACHE_AGE = "3600";

/**
 * What a consumer of oEmbed 1.0 is answered: a frame, or, where nobody may show one, a link.
 *
 * @param isFramed whether any site may show a part of Parallax in a frame (PARALLAX_EMBED)
 * @example
 * describeEmbedding(embedding, { maxwidth: 400, maxheight: null }, true).width; //=> 400
 */
export function describeEmbedding(embedding: Embedding, room: Room, isFramed: boolean) {
  const { title, author, origin } = embedding;
  const facts = {
    version: "1.0",
    title,
    author_name: author,
    provider_name: FRAMES.provider,
    provider_url: origin,
    cache_age: CACHE_AGE,
  };
  if (!isFramed) return { type: "link", ...facts };
  return { type: "rich", ...facts, html: frameHtml(embedding, room), ...sizeIn(embedding, room) };
}
