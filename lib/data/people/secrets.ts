import { createHash, randomBytes } from "node:crypto";

/** Random bytes of a secret: 256 bits. */
const LENGTH = 32;

/**
 * Makes a secret for a link or a token.
 *
 * @returns 43 characters that are safe in an address
 * @example
 * makeSecret(); //=> "q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"
 */
export const makeSecret = (): string => randomBytes(LENGTH).toString("base64url");

/**
 * The hash of a secret that is stored, so that a reader of the database cannot use it. It need not be a slow one, because 256 random bits
 * cannot be guessed.
 *
 * @returns SHA-256, hexadecimal
 * @example
 * hashSecret("a").slice(0, 8); //=> "ca978112"
 */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
