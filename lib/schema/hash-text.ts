import { createHash } from "node:crypto";

/**
 * The fingerprint of a text: SHA-256 of its UTF-8 bytes, hexadecimal.
 *
 * @example
 * hashText(""); //=> "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export const hashText = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
