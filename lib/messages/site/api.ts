import type { WebhookEvent } from "../../model/people/webhooks";

/** Faults of the API by the name that ends their type, with their status and title. */
export const PROBLEMS = {
  "unknown-parameter": { status: 400, title: "Unknown query parameter" },
  "invalid-parameter": { status: 400, title: "Invalid query parameter" },
  "unreadable-body": { status: 400, title: "The body cannot be read" },
  "bad-request": { status: 400, title: "The request cannot be read" },
  "not-signed-in": { status: 401, title: "Not signed in" },
  "not-allowed": { status: 403, title: "Not allowed" },
  "no-accounts": { status: 403, title: "There are no accounts here" },
  "token-needed": { status: 403, title: "A personal token is needed" },
  "foreign-origin": { status: 403, title: "Sent from a page of another site" },
  "not-found": { status: 404, title: "Nothing is stored at this address" },
  "method-not-allowed": { status: 405, title: "This method is not supported here" },
  "under-way": { status: 409, title: "The same request is under way" },
  deleted: { status: 410, title: "Deleted" },
  changed: { status: 412, title: "It has changed meanwhile" },
  "too-large": { status: 413, title: "The body is too large" },
  "not-json": { status: 415, title: "The body is not JSON" },
  misdirected: { status: 421, title: "Asked under another name" },
  "invalid-body": { status: 422, title: "The body is not what is asked for" },
  "not-stored": { status: 422, title: "Nothing was stored" },
  "key-reused": { status: 422, title: "The Idempotency-Key was used for another request" },
  "not-comparable": { status: 422, title: "The two are not compared" },
  "no-version": { status: 428, title: "If-Match is missing" },
  "too-many": { status: 429, title: "Too many requests" },
  failed: { status: 500, title: "The answer could not be made" },
  pending: { status: 503, title: "The comparison is still being made" },
  unavailable: { status: 503, title: "The database cannot be reached" },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

/** What is said of faults beside their titles. */
export const PROBLEM_DETAILS = {
  notFound: "No such address, or nothing is stored there.",
  deleted: "It is in the trash, from which it can be restored.",
  notJson: "Send application/json.",
  unreadable: "The body is not JSON in UTF-8.",
  followed: "The entry that this page follows is no longer there: begin with the first page.",
  twice: "Give it once.",
  noAccounts:
    "Writing needs a personal token, and there are no accounts here to make one: this Parallax runs on one machine, for whoever uses it. A shared library has accounts.",
  tokenNeeded:
    "Browser sessions can only read here. Make a token on your account page, and send it as Authorization: Bearer.",
  notAllowed: "The token is not made for this, or the role of its owner does not allow it.",
  signedOut: "Send a personal token as Authorization: Bearer.",
  wrongToken: "The token is unknown, has expired, was revoked, or its owner is shut out.",
  manyWrongTokens: "Too many invalid tokens came from this address. Wait 15 minutes.",
  noVersion: "Send the ETag of what you have read as If-Match, so that nobody's change is lost.",
  changed: "Read it again, and send its new ETag as If-Match.",
  underWay: "A request with this Idempotency-Key is not answered yet. Ask again in a moment.",
  keyReused: "Send each request with a key of its own.",
  noPassages: "An undo or a redo names no passages, and has no note.",
  badKey: "An Idempotency-Key has 1 to 255 printable ASCII characters.",
};

/**
 * Which parameters an operation has, for a request that gives another.
 *
 * @example
 * knownParameters("page", ["after", "limit"]); //=> "There is no parameter page: this operation has after, limit."
 */
export const knownParameters = (unknown: string, known: readonly string[]): string =>
  known.length === 0
    ? `There is no parameter ${unknown}: this operation has none.`
    : `There is no parameter ${unknown}: this operation has ${known.join(", ")}.`;

/**
 * Which methods are answered at an address.
 *
 * @example
 * answeredMethods(["GET", "HEAD"]); //=> "Supported methods: GET, HEAD."
 */
export const answeredMethods = (methods: readonly string[]): string => `Supported methods: ${methods.join(", ")}.`;

/** What the document says beside its operations. */
export const API_TEXT = {
  description:
    "Reads what Parallax stores: calls, readouts, comparisons with their review, dyads. In a shared library members judge, write notes and add calls, readouts and revisions with a personal token. One that is private answers 401 to strangers. Offsets are UTF-16 code units. Texts are JSON strings, never HTML. Query parameters that an operation does not have are refused. Fields may be added to answers within this version: ignore those that you do not know. Every answer that reads also answers HEAD.",
  server: "This Parallax.",
  webhooks: "What a shared library tells programs elsewhere, at addresses that its administrators have added.",
  ok: "Answered.",
  unchanged: "It has not changed since the tag in If-None-Match.",
  moved: "It has moved: follow Location.",
  etag: "Changes when the answer does. Send it as If-None-Match.",
  cacheControl: "`no-cache`: keep it, and ask each time whether it has changed. `no-store`: it was made for you only.",
  link: 'The next page, with `rel="next"`; absent on the last.',
  retryAfter: "Seconds after which to ask again.",
  token:
    "A personal token, made on the page of an account: plx_ and 43 characters. Reading needs one only where the library is private.",
  stored: "Stored.",
  location: "The address of what was stored.",
  authenticate: "Bearer: a personal token is asked for.",
  ifMatch: "The ETag of what was read. If it has changed since, nothing is stored, and the answer is 412.",
  idempotencyKey:
    "A key of your own for this request. Sent again with the same key within 24 hours, it is not carried out again, and gets the answer that it had.",
  faults: {
    "400": "A parameter that is not known or not valid, or a body that cannot be read.",
    "401": "The library is private, something is to be stored, or the token is not valid.",
    "403": "The token or the role does not allow it, or it was sent from a page of another site.",
    "404": "No such address, or nothing is stored there.",
    "409": "A request with the same Idempotency-Key is under way.",
    "410": "It was deleted, and is in the trash.",
    "412": "It has changed since the version that If-Match names.",
    "413": "The body is too large.",
    "415": "The body is not JSON.",
    "422":
      "The two cannot be compared, a field of the body is not valid, or the Idempotency-Key was used for another request.",
    "428": "If-Match is missing.",
    "429": "Too many requests of one client in a minute, or too many invalid tokens.",
    "500": "The answer could not be made.",
    "503": "The comparison is still being made, or the database cannot be reached.",
  },
} as const;

/** When a webhook is told, and what it leads to. */
export const WEBHOOK_TEXT: Record<WebhookEvent, { summary: string; description: string }> = {
  "call.added": {
    summary: "A call was added",
    description: "A call was added, with its readouts. `links.self` answers the call.",
  },
  "revision.added": {
    summary: "A revision was added",
    description:
      "A readout was added to a call (its first revision), or a text was corrected. `links.self` answers the revision.",
  },
  "omission.confirmed": {
    summary: "An omission was confirmed",
    description:
      "A person judged that something has no counterpart in a readout that is stored in full. `links.self` answers the comparison, with its review.",
  },
  "library.imported": {
    summary: "Calls were imported",
    description: "Calls were imported from a file: they are not announced one by one. `links.self` answers the calls.",
  },
  test: {
    summary: "A test",
    description: "Nothing has happened: an administrator checks that it arrives. `links.self` answers the calls.",
  },
};

/** What goes with the message of a webhook. */
export const WEBHOOK_HEADERS = {
  "webhook-id": "The same at every attempt.",
  "webhook-timestamp":
    "When this attempt was made, in seconds since 1970: refuse one that is older than a few minutes.",
  "webhook-signature":
    "`v1,` and, in base 64, the HMAC-SHA256 of id, timestamp and body, with a full stop between them, keyed with the bytes of the key that was shown when the address was added (Standard Webhooks).",
};

export const WEBHOOK_TAKEN =
  "Accepted, with any status from 200 to 299 within ten seconds. After any other answer it is sent again, for about a day.";

/** What the page about the API says. */
export const API_PAGE = {
  title: "API",
  description: "Read calls, readouts, comparisons and figures with a program, and write with a personal token.",
  intro:
    "Programs read here what pages show, and write for members of a shared library. Put /api/v1 before the address of a call, a comparison, a dyad, a party or an issuer, and it is answered as JSON.",
  documentLink: "The OpenAPI 3.1 document",
  documentNote: "describes every operation and field; clients can be generated from it.",
  points: [
    "Offsets are UTF-16 code units, as JavaScript counts them. Texts are JSON strings, exactly as stored; nothing is HTML.",
    "Every finding has its level. “none” means that the reader found no counterpart, which may be wrong; only “left-out” means that a person confirmed it. Show the claim of a comparison with whatever you take from it.",
    "Answers have an ETag. Send it as If-None-Match, and what has not changed is answered with 304 and no body.",
    "Lists continue at the address in next, which is also in the Link header. Do not build such addresses yourself.",
    "A parameter that an operation does not have is refused: a mistyped filter would filter nothing.",
    "Fields may be added. Ignore those that you do not know.",
    "In a shared library a member makes a token on their account page, for reading, judging, settling disagreements, notes, or adding. Send it as Authorization: Bearer. What is written is signed by its owner.",
    "To change a note or a text, send the ETag that was read as If-Match: 412 says that somebody else was faster. With an Idempotency-Key a request can be sent again without being carried out twice.",
  ],
  parameters: "Parameters",
  required: "required",
  example: "Example",
  answer: "The answer, with lists cut to their first entry and texts to their first words",
  noExample: "Nothing is stored yet to make an example of.",
  problems: "Faults",
  problemsIntro:
    "Faults are problem details (RFC 9457): JSON with type, title, status and detail. The type leads here.",
};

/**
 * The answer of an example without most of its content, so that a user sees its shape: lists with their first entry, texts with their
 * first words.
 *
 * @example
 * shortenExample({ calls: [1, 2] }); //=> { calls: [1] }
 */
export function shortenExample(value: unknown): unknown {
  if (typeof value === "string") return value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
  if (Array.isArray(value)) return value.slice(0, 1).map(shortenExample);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortenExample(inner)]));
}

/** UTF-16 code units of a text in an example. */
const MOST_SHOWN = 160;
