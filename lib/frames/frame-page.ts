import { Html, markup } from "./html";
import { FRAME_SCRIPT, FRAME_STYLE } from "./frame-style";

interface FramePage {
  title: string;
  body: Html;
  /** The absolute address of the page that it is a part of, and the words that lead there. */
  address: string;
  link: string;
}

/**
 * A page for a frame on another site: no cookies, no scripts but the line that says how high it is, and a way back.
 *
 * @example
 * writeFrame({ title, body, address, link }).startsWith("<!DOCTYPE html>"); //=> true
 */
export const writeFrame = ({ title, body, address, link }: FramePage): string =>
  markup`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><link rel="canonical" href="${address}"><title>${title} · Parallax</title>
<style>${new Html(FRAME_STYLE)}</style></head>
<body><main>${body}</main>
<p class="foot"><a href="${address}" target="_blank" rel="noopener">${link}</a></p>
<script>${new Html(FRAME_SCRIPT)}</script></body></html>
`.text;
