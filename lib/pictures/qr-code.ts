import "server-only";
import { renderSVG } from "uqr";

/** Cameras need a border of four modules around a code. */
const BORDER = 4;

/**
 * A QR code of a text, black on white in every colour scheme, as a data address, so that no request is needed.
 *
 * @returns an SVG as a `data:` address
 * @throws RangeError for a text of more than about 2,900 bytes, which no code can hold
 * @example
 * qrCode("otpauth://totp/Parallax:ana?secret=NBEU"); //=> "data:image/svg+xml;base64,PHN2ZyB4bWxucz0i…"
 */
export const qrCode = (text: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(renderSVG(text, { border: BORDER })).toString("base64")}`;
