import {
  EXTENTS,
  ISSUER_KINDS,
  READOUT_KINDS,
  type Extent,
  type IssuerKind,
  type ReadoutKind,
} from "../model/calls/vocabularies";
import { choicesOf, type Field } from "./field";
import { MAX_LANGUAGE_LENGTH, MAX_URL_LENGTH } from "./limits";
import { MAX_SLUG_LENGTH, MAX_TEXT_LENGTH } from "../model/limits";

export const READOUT_KIND_LABELS: Record<ReadoutKind, string> = {
  "official-statement": "Official statement",
  "official-post": "Official post",
  "press-report": "Press report",
  transcript: "Transcript",
};

const EXTENT_LABELS: Record<Extent, string> = {
  full: "The full readout",
  partial: "A part of it, as quoted",
};

const ISSUER_KIND_LABELS: Record<IssuerKind, string> = {
  "foreign-ministry": "Foreign ministry",
  presidency: "Presidency",
  government: "Government",
  minister: "Minister",
  "news-agency": "News agency",
  other: "Other",
};

/** Who publishes; its party has the same fields as every party. */
export const ISSUER_FIELDS = {
  slug: {
    name: "slug",
    label: "Short name",
    kind: "line",
    limit: MAX_SLUG_LENGTH,
    subject: "The issuer’s short name",
  },
  name: {
    name: "name",
    label: "Name of the issuer",
    kind: "line",
    missing: "Choose an issuer, or enter the name of a new one.",
    hint: "For example Ministry of Foreign Affairs of Armenia.",
  },
  /** Its name, in a form that suggests stored ones. */
  chosen: {
    name: "name",
    label: "Issuer",
    kind: "line",
    hint: "Type a few letters to find a stored one. A name that is not stored is added.",
    proposals: "existing-issuers",
  },
  kind: {
    name: "kind",
    label: "Kind of issuer",
    kind: "choice",
    choices: choicesOf(ISSUER_KINDS, ISSUER_KIND_LABELS),
  },
  party: { name: "party", label: "Party", kind: "line", hint: "Whom it speaks for; a news agency needs none." },
} satisfies Record<string, Field>;

/** The fields of a readout, and its text. */
export const READOUT_FIELDS = {
  slug: {
    name: "slug",
    label: "Web address",
    kind: "line",
    limit: MAX_SLUG_LENGTH,
    subject: "The readout’s web address",
  },
  /** By its name, which the form suggests; it is stored by its slug. */
  issuer: {
    name: "issuer",
    label: "Issuer",
    kind: "line",
    limit: MAX_SLUG_LENGTH,
    missing: "Choose the issuer.",
    hint: "Type a few letters to find a stored one.",
    proposals: "existing-issuers",
  },
  kind: {
    name: "kind",
    label: "Kind of readout",
    kind: "choice",
    choices: choicesOf(READOUT_KINDS, READOUT_KIND_LABELS),
  },
  extent: {
    name: "extent",
    label: "The text is",
    kind: "choice",
    choices: choicesOf(EXTENTS, EXTENT_LABELS),
    missing: "Say whether the text is the full readout or a part of it.",
  },
  language: {
    name: "language",
    label: "Language",
    kind: "line",
    limit: MAX_LANGUAGE_LENGTH,
    hint: "A code such as en, az or zh-Hans.",
    whenAdding: "Optional: we guess it from the text.",
  },
  publishedAt: {
    name: "publishedAt",
    label: "Published",
    kind: "line",
    subject: "The date of publication",
    hint: "For example 3 April 2024.",
  },
  sourceTitle: { name: "sourceTitle", label: "Title of the source", kind: "line" },
  sourceUrl: { name: "sourceUrl", label: "Link to the source", kind: "url", limit: MAX_URL_LENGTH },
  quotedBy: {
    name: "quotedBy",
    label: "As quoted by",
    kind: "line",
    subject: "“As quoted by”",
    hint: "Who quoted it, if the text does not come from the issuer’s own page.",
  },
  text: {
    name: "text",
    label: "Text",
    kind: "text",
    limit: MAX_TEXT_LENGTH,
    hint: `Exactly as published, up to ${MAX_TEXT_LENGTH.toLocaleString("en")} characters.`,
    whenCorrecting: "A changed text becomes a new revision; the earlier ones stay.",
  },
  reason: {
    name: "reason",
    label: "Why the text changed",
    kind: "line",
    isWide: true,
    subject: "The reason",
    hint: "Only if it changed: for example “corrected a typing error” or “the issuer changed the page”.",
  },
} satisfies Record<string, Field>;

/** A readout's position among those of its call, from 1. */
export const POSITION_FIELD: Field = { name: "position", label: "Position", kind: "choice" };
