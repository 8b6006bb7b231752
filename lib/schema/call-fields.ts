import { CALL_KINDS, type CallKind } from "../model/calls/vocabularies";
import { choicesOf, type Field } from "./field";
import { MAX_SLUG_LENGTH } from "../model/limits";

export const CALL_KIND_LABELS: Record<CallKind, string> = {
  "phone-call": "phone call",
  "video-call": "video call",
  meeting: "meeting",
};

/** The fields of a call itself. */
export const CALL_FIELDS = {
  title: {
    name: "title",
    label: "Title",
    kind: "line",
    isWide: true,
    whenAdding: "Optional: we suggest one from the names.",
  },
  slug: {
    name: "slug",
    label: "Web address",
    kind: "line",
    limit: MAX_SLUG_LENGTH,
    hint: "Lower-case letters, digits and hyphens.",
    whenAdding: "Optional: we suggest one, such as 2024-04-03-blinken-aliyev.",
    whenCorrecting: "The former address will always lead to this call.",
  },
  kind: { name: "kind", label: "Kind of call", kind: "choice", choices: choicesOf(CALL_KINDS, CALL_KIND_LABELS) },
  date: {
    name: "date",
    label: "Date",
    kind: "line",
    hint: "For example 3 April 2024 or 2024-04-03; or April 2024 or 2024 if the day is not known.",
  },
} satisfies Record<string, Field>;

/** A country or an organisation. */
export const PARTY_FIELDS = {
  slug: {
    name: "slug",
    label: "Short name",
    kind: "line",
    limit: MAX_SLUG_LENGTH,
    subject: "The party’s short name",
  },
  name: {
    name: "name",
    label: "Party",
    kind: "line",
    subject: "The party’s name",
    missing: "Enter the country or organisation.",
    hint: "A country or an organisation.",
    proposals: "existing-parties",
  },
  adjective: {
    name: "adjective",
    label: "Adjective",
    kind: "line",
    subject: "The party’s adjective",
    hint: "Only for a party that we do not know: for example Azerbaijani.",
  },
} satisfies Record<string, Field>;

/** A party's seat in a call, and who spoke for it. */
export const SEAT_FIELDS = {
  /** By its name, which the form suggests; it is stored by its slug. */
  party: {
    name: "party",
    label: "Party",
    kind: "line",
    limit: MAX_SLUG_LENGTH,
    missing: "Choose a party.",
    proposals: "existing-parties",
  },
  principal: { name: "principal", label: "Principal", kind: "line", hint: "For example Ilham Aliyev, President." },
} satisfies Record<string, Field>;
