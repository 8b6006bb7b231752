/** What is shown when a page could not be rendered. Plain sentences: the page that shows them has nothing else. */
export const SERVER_FAULTS = {
  unavailable: {
    title: "Parallax cannot reach its database at the moment",
    sentence: "Nothing was stored. Go back, and try again in a moment: what you typed is still in the form.",
  },
  failed: {
    title: "This page could not be shown",
    sentence: "The fault is ours. The server’s log has the details.",
  },
  notReady: "The database cannot be read.",
  tooMany: "Too many requests: wait a minute and try again.",
  noSuchMethod: "This method is not supported here.",
  noSlash: "The address must begin with a slash.",
  notPlain: "The address must be written without backslashes, and without dots that lead to another folder.",
  unknownProtocol: "X-Forwarded-Proto must be http or https.",
  noHost: "The request names no host.",
  foreignForm: "Forms are accepted only from Parallax’s own pages.",
  largeForm: "The form is too large.",
  brokenForm: "The form could not be read.",
  brokenState: "The header Next-Router-State-Tree could not be read.",
};

/** What an address answers in one sentence that has no page to show. */
export const PLAIN_FAULTS = {
  nothingStored: "Nothing is stored at this address.",
  nothingToDraw: "There is no passage to draw.",
  noId: "The id is missing.",
  unknownId: "Nothing is stored under this id.",
  onlyBibtex: "References are available only as BibTeX.",
  unknownPattern: "Nothing of these parties or this issuer is stored.",
  unknownPair: "Nothing is stored under this pair’s name.",
  byButton: "A permanent link is made by the button on a comparison’s page.",
  notCompared: "These readouts are not compared yet, or one of them is too long.",
};

/**
 * That the server is asked for by a name that it does not know.
 *
 * @param name without the port
 * @example
 * unknownHost("x.example");
 * //=> "Parallax does not answer under the name x.example. An operator can add it to ALLOWED_HOSTS."
 */
export const unknownHost = (name: string): string =>
  `Parallax does not answer under the name ${name}. An operator can add it to ALLOWED_HOSTS.`;
