import { createHash, randomBytes } from "node:crypto";

/** Bytes of what is drawn at random: 256 bits. */
const LENGTH = 32;

/**
 * Draws a secret, for a link or a token.
 *
 * @returns 43 characters that an address may have
 * @example
 * makeSecret(); //=> "q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"
 */
export const makeSecret = (): string => randomBytes(LENGTH).toString("base64url");

/**
 * What is stored of a secret: whoever reads the database cannot use it. It needs no slow hash, because nobody can guess 256 random bits.
 *
 * @returns SHA-256, hexadecimal
 * @example
 * hashSecret("a").slice(0, 8); //=> "ca978112"
 */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
