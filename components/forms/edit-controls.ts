import type { FieldValues } from "@/lib/forms/form";
import { CALL_KIND_LABELS, EXTENT_LABELS, READOUT_KIND_LABELS } from "@/lib/messages/names";
import { CALL_KINDS, READOUT_KINDS, EXTENTS } from "@/lib/model/vocabularies";

export type Options = readonly (readonly [value: string, label: string])[];

/** A field of a form that corrects something. */
export interface Control {
  name: string;
  label: string;
  kind: "line" | "url" | "choice" | "text" | "hidden";
  hint?: string;
  options?: Options;
  /** Lines of a text that are seen at once, where it is not a readout's. */
  rows?: number;
  /** Whether the form is opened to fill in this field above all. */
  isMain?: boolean;
}

/** Fields that belong together; what is wrong with all of them leads to the group. */
export interface ControlGroup {
  id: string;
  legend: string;
  controls: Control[];
}

interface Existing {
  slug: string;
  name: string;
}

const optionsOf = <T extends string>(values: readonly T[], labels: Record<T, string>): Options =>
  values.map((value) => [value, labels[value]] as const);

const nameOptions = (known: Existing[]): Options => known.map(({ slug, name }) => [slug, name] as const);

/** More rows than any form has. */
const MAX_ROWS = 100;

/** The rows of a list that the values have a field for. */
const rowsOf = (values: FieldValues, fieldOf: (row: number) => string) =>
  Array.from({ length: MAX_ROWS }, (_, row) => row).filter((row) => fieldOf(row) in values);

const DATE_HINT = "Such as 2024-04-03; 2024-04 or 2024 where no more is known.";

function seatControls(i: number, parties: Existing[]): Control[] {
  const options: Options = [["", "No party"], ...nameOptions(parties)];
  return [
    { name: `parties.${i}.party`, label: `Party ${i + 1}`, kind: "choice", options },
    { name: `parties.${i}.principal`, label: `Principal ${i + 1}`, kind: "line" },
  ];
}

function placeControls(i: number, places: Options, readouts: Existing[], slug: string): Control[] {
  const issuer = readouts.find((known) => known.slug === slug)?.name ?? slug;
  return [
    { name: `readouts.${i}.slug`, label: `Readout ${i + 1}`, kind: "hidden", options: nameOptions(readouts) },
    { name: `readouts.${i}.place`, label: `Place of ${issuer}`, kind: "choice", options: places },
  ];
}

/** The fields of a call, for as many seats and readouts as the form holds. */
export function callControls(values: FieldValues, parties: Existing[], readouts: Existing[]): ControlGroup[] {
  const listed = rowsOf(values, (i) => `readouts.${i}.slug`);
  const places: Options = listed.map((_, i) => [String(i + 1), String(i + 1)] as const);
  const kinds = optionsOf(CALL_KINDS, CALL_KIND_LABELS);
  return [
    {
      id: "call",
      legend: "The call",
      controls: [
        { name: "title", label: "Title", kind: "line" },
        {
          name: "slug",
          label: "Address",
          kind: "line",
          hint: "Lower-case letters, digits and hyphens. The former address leads here for good.",
        },
        { name: "kind", label: "Kind", kind: "choice", options: kinds },
        { name: "date", label: "Date", kind: "line", hint: DATE_HINT },
      ],
    },
    {
      id: "parties",
      legend: "Who took part",
      controls: rowsOf(values, (i) => `parties.${i}.party`).flatMap((i) => seatControls(i, parties)),
    },
    {
      id: "readouts",
      legend: "Order of the readouts",
      controls: listed.flatMap((i) => placeControls(i, places, readouts, values[`readouts.${i}.slug`]!)),
    },
  ];
}

/** The fields of a readout. */
export const readoutControls = (issuers: Existing[]): ControlGroup[] => [
  {
    id: "readout",
    legend: "The readout",
    controls: [
      { name: "issuer", label: "Issuer", kind: "choice", options: nameOptions(issuers) },
      { name: "kind", label: "Kind", kind: "choice", options: optionsOf(READOUT_KINDS, READOUT_KIND_LABELS) },
      { name: "extent", label: "Extent", kind: "choice", options: optionsOf(EXTENTS, EXTENT_LABELS) },
      { name: "language", label: "Language", kind: "line", hint: "A code such as en, az or zh-Hans." },
      { name: "publishedAt", label: "Published", kind: "line", hint: DATE_HINT },
      { name: "sourceTitle", label: "Source", kind: "line", hint: "Its title, if it has one." },
      { name: "sourceUrl", label: "Address of the source", kind: "url" },
      {
        name: "quotedBy",
        label: "As quoted by",
        kind: "line",
        hint: "Who quoted it, when it is not the issuer’s own page.",
      },
    ],
  },
  {
    id: "revision",
    legend: "The text",
    controls: [
      {
        name: "text",
        label: "Text",
        kind: "text",
        hint: "A changed text becomes a new revision; the earlier ones stay.",
      },
      {
        name: "reason",
        label: "Why the text changed",
        kind: "line",
        hint: "Such as “corrected a typing error” or “the issuer changed the page”. Only needed when it changed.",
      },
    ],
  },
];

/** What a value is called where it is read, not chosen. */
export const sayValue = ({ options }: Control, value: string): string =>
  options?.find(([option]) => option === value)?.[1] ?? value;
