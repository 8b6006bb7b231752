import anyAscii from "any-ascii";
import { MAX_SLUG_LENGTH } from "../model/limits";

/**
 * A name as part of a web address.
 *
 * @example
 * slugOf("Press service of the President of Türkiye"); //=> "press-service-of-the-president-of-turkiye"
 */
export const slugOf = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, "");
