export const CALL_KINDS = ["phone-call", "video-call", "meeting"] as const;

export const ISSUER_KINDS = [
  "foreign-ministry",
  "presidency",
  "government",
  "minister",
  "news-agency",
  "other",
] as const;

export const READOUT_KINDS = ["official-statement", "official-post", "press-report", "transcript"] as const;

export const EXTENTS = ["full", "partial"] as const;

export type CallKind = (typeof CALL_KINDS)[number];

export type IssuerKind = (typeof ISSUER_KINDS)[number];

export type ReadoutKind = (typeof READOUT_KINDS)[number];

export type Extent = (typeof EXTENTS)[number];

/**
 * Whether a readout is a statement or a post of its issuer; a call opens with two of these. A transcript has the words of both sides, and
 * a press report is somebody else's account.
 *
 * @example
 * isOfficial({ kind: "official-post" }); //=> true
 */
export const isOfficial = ({ kind }: { kind: string }): boolean => kind.startsWith("official-");
