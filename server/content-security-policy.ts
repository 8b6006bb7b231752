import { FRAME_HASHES } from "../lib/frames/frame-style";
import { frameAncestorsOf } from "../lib/schema/environment";

/** Random bytes of a nonce: 128 bits cannot be guessed. */
const NONCE_BYTES = 16;

/**
 * A nonce: random, always of the same length, only letters, digits, "+", "/" and "=".
 *
 * @example
 * makeNonce() //=> "q83vEjRWeJCrze8SNFZ4kA=="
 */
export const makeNonce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))));

/** What the development server needs in addition: React rebuilds server stacks with `eval`, and the overlay styles itself. */
const DEVELOPMENT = {
  "script-src": " 'unsafe-eval'",
  "style-src": " 'unsafe-inline'",
  "connect-src": " ws: wss:",
};

/**
 * The policy of a document. Scripts run only with the nonce, or loaded by such a script; nothing else is inline, not even styles; nothing
 * comes from elsewhere; nobody may frame a page.
 *
 * @param nonce from `makeNonce`; Next reads it here and puts it on its scripts
 * @param mode "development" loosens what the development server needs
 * @param formsTo origins that a form of this page may lead to; browsers check each redirect of its answer against them
 * @example
 * contentSecurityPolicy("q83v…", "production")
 * //=> "default-src 'self'; script-src 'self' 'nonce-q83v…' 'strict-dynamic'; style-src 'self'; …; frame-ancestors 'none'"
 */
export function contentSecurityPolicy(
  nonce: string,
  mode: "production" | "development",
  formsTo: string[] = [],
): string {
  const more = mode === "development" ? DEVELOPMENT : { "script-src": "", "style-src": "", "connect-src": "" };
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${more["script-src"]}`,
    `style-src 'self'${more["style-src"]}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${more["connect-src"]}`,
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...formsTo].join(" "),
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of answers to programs, which are never documents, even if something treats them as one. */
export const PROGRAM_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The policy of frames on other sites: they load nothing, and run nothing but the line that reports their height.
 *
 * @param setting PARALLAX_EMBED, checked when the server starts: who may show it
 * @example
 * framePolicy("https://news.example"); //=> "default-src 'none'; …; frame-ancestors https://news.example"
 */
export const framePolicy = (setting = process.env.PARALLAX_EMBED): string =>
  [
    "default-src 'none'",
    `style-src '${FRAME_HASHES.style}'`,
    `script-src '${FRAME_HASHES.script}'`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestorsOf(setting || "none") ?? "'none'"}`,
  ].join("; ");

/**
 * The nonce in a policy; null if there is none.
 *
 * @example
 * nonceOf("script-src 'nonce-q83v'") //=> "q83v"
 */
export const nonceOf = (policy: string): string | null => /'nonce-([^']+)'/.exec(policy)?.[1] ?? null;
