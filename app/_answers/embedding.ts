import { headers } from "next/headers";
import { inFrame, withPassage } from "@/lib/addresses/api-path";
import { originOf } from "@/lib/addresses/origin";
import { frameHtml, type Embedding } from "@/lib/frames/oembed";
import { listNames } from "@/lib/messages/parts/message";
import { titleOfCalls } from "@/lib/messages/dyads/patterns";
import { issuersInWords, titlePair } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { EmbeddedView } from "./find-embedded";

/** The usual height of each kind, in pixels, at its usual width. */
const HEIGHTS = { comparison: 560, passage: 380, dyad: 720 };

/**
 * How an address is embedded.
 *
 * @param passage its anchor; empty for the whole
 * @param origin of this Parallax
 * @example
 * embeddingOf(shown, "left-3", "https://parallax.example").height; //=> 380
 */
export function embeddingOf(shown: EmbeddedView, passage: string, origin: string): Embedding {
  if (shown.kind === "dyad") {
    const { view, path } = shown;
    const author = toText(listNames(view.options.issuers.map(({ name }) => name)));
    return { title: toText(titleOfCalls(view)), author, frame: origin + inFrame(path), origin, height: HEIGHTS.dyad };
  }
  const { pair } = shown.view;
  return {
    title: toText(titlePair(pair)),
    author: toText(issuersInWords(pair)),
    frame: origin + inFrame(withPassage(shown.path, passage)),
    origin,
    height: passage === "" ? HEIGHTS.comparison : HEIGHTS.passage,
  };
}

/**
 * Whether any site may show a part of Parallax in a frame.
 *
 * @param setting PARALLAX_EMBED, checked when the server starts
 * @example
 * isFramed("none"); //=> false
 */
export const isFramed = (setting = process.env.PARALLAX_EMBED): boolean => !["", "none"].includes(setting ?? "");

/**
 * The HTML of a frame that shows what this page shows, to be copied into a page of another site.
 *
 * @returns null while nobody may show frames
 * @example
 * await findFrame({ kind: "comparison", view, path: "/c/werc8gmrzge196qv" });
 * //=> '<iframe src="https://parallax.example/embed/c/werc8gmrzge196qv" title="…" width="640" height="560" loading="lazy"></iframe>'
 */
export async function findFrame(shown: EmbeddedView): Promise<string | null> {
  return isFramed() ? frameHtml(embeddingOf(shown, "", originOf(await headers()))) : null;
}
