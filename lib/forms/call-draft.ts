import anyAscii from "any-ascii";
import { z } from "zod";
import { callInput, readoutInput, type CallInput, type PartyInput, type ReadoutInput } from "../schema/call-input";
import { faultsOf, nestFields, type FieldFault, type FieldValues } from "./form";
import { guessLanguage } from "./guess-language";
import { MAX_SLUG_LENGTH } from "../schema/text";
import type { CallKind } from "../model/vocabularies";
import type { Existing } from "../model/calls";

const KIND_WORDS: Record<CallKind, string> = {
  "phone-call": "phone call",
  "video-call": "video call",
  meeting: "meeting",
};

/**
 * A name as part of an address.
 *
 * @example
 * slugOf("Press service of the President of Türkiye"); //=> "press-service-of-the-president-of-turkiye"
 */
export const slugOf = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, "");

/** "Antony Blinken, Secretary of State" is Blinken. */
const surnameOf = (principal: string) => principal.split(",")[0]!.trim().split(/\s+/).at(-1) ?? "";

const surnames = (principals: string[]) => principals.map(surnameOf).filter((name) => name !== "");

/**
 * A call's title from who spoke.
 *
 * @returns "" while nobody is named
 * @example
 * proposeTitle(["Antony Blinken, Secretary of State", "Ilham Aliyev, President"], "phone-call");
 * //=> "Blinken and Aliyev, phone call"
 */
export function proposeTitle(principals: string[], kind: string): string {
  const names = surnames(principals);
  if (names.length === 0) return "";
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
  return `${list}, ${KIND_WORDS[kind as CallKind] ?? "call"}`;
}

/**
 * A call's address from its date and who spoke.
 *
 * @returns "" while the date is not given
 * @example
 * proposeSlug("2024-04-03", ["Antony Blinken", "Ilham Aliyev"]); //=> "2024-04-03-blinken-aliyev"
 */
export const proposeSlug = (date: string, principals: string[]): string =>
  date === "" ? "" : slugOf([date, ...surnames(principals)].join("-"));

const text = z.string().catch("");
const fields = <T extends z.ZodRawShape>(shape: T) => z.object(shape).catch(() => z.object(shape).parse({}));
const draftParty = fields({ name: text, adjective: text });
const draftReadout = fields({
  known: text,
  issuer: fields({ name: text, kind: text, party: draftParty }),
  kind: text,
  extent: text,
  language: text,
  sourceUrl: text,
  sourceTitle: text,
  quotedBy: text,
  publishedAt: text,
  text,
});

/** What a form of a call holds, filled in or not: it is never refused, so that nothing that was typed is lost. */
const callDraft = z.object({
  title: text,
  slug: text,
  kind: text,
  date: text,
  parties: z.array(fields({ party: draftParty, principal: text })).catch([]),
  readouts: z.array(draftReadout).catch([]),
});

export type CallDraft = z.infer<typeof callDraft>;

export const readDraft = (values: FieldValues): CallDraft => callDraft.parse(nestFields(values));

/** A draft as the fields of the form again. */
export function writeDraft(draft: CallDraft): FieldValues {
  const values: FieldValues = {};
  const write = (value: unknown, path: string) => {
    if (typeof value === "string") values[path] = value;
    else if (value && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) write(inner, path ? `${path}.${key}` : key);
  };
  write(draft, "");
  return values;
}

const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

const partyOf = ({ name, adjective }: { name: string; adjective: string }, { parties }: Existing): PartyInput =>
  parties.find((party) => sameName(party.name, name)) ?? {
    slug: slugOf(name),
    name,
    adjective: adjective.trim() === "" ? name : adjective,
  };

function issuerOf({ known: slug, issuer }: CallDraft["readouts"][number], known: Existing): unknown {
  const chosen = known.issuers.find((stored) => (slug ? stored.slug === slug : sameName(stored.name, issuer.name)));
  return (
    chosen ?? { slug: slugOf(issuer.name), name: issuer.name, kind: issuer.kind, party: partyOf(issuer.party, known) }
  );
}

/** The draft with issuers chosen where they are known by the name that was given. */
export const recogniseIssuers = (draft: CallDraft, { issuers }: Existing): CallDraft => ({
  ...draft,
  readouts: draft.readouts.map((readout) => {
    const chosen = readout.known ? null : issuers.find(({ name }) => sameName(name, readout.issuer.name));
    if (!chosen) return readout;
    return { ...readout, known: chosen.slug, issuer: { name: "", kind: "", party: { name: "", adjective: "" } } };
  }),
});

/** Fills in what can be proposed, where nothing was typed: the title, the address, and the languages of the texts. */
export function fillDraft(draft: CallDraft): CallDraft {
  const principals = draft.parties.map(({ principal }) => principal);
  const readouts = draft.readouts.map((readout) => ({
    ...readout,
    language: readout.language.trim() || (guessLanguage(readout.text) ?? ""),
  }));
  return {
    ...draft,
    readouts,
    title: draft.title.trim() ? draft.title : proposeTitle(principals, draft.kind),
    slug: draft.slug.trim() ? draft.slug : proposeSlug(draft.date.trim(), principals),
  };
}

/** A party's or an issuer's address is made of its name: what is wrong with the one is said of the other. */
const fieldOf = (name: string) =>
  name.replace(/\.(slug|adjective)$/, (part, last, at: number) => (at > 0 ? ".name" : part));

const UNGUESSED = "The language could not be guessed from the text: give its code, such as en, az or zh-Hans.";

/** What is wrong, by the fields as they were typed: what was to be proposed and could not be is said so, or is not theirs to mend. */
function toFaults(error: z.ZodError, { slug, readouts }: CallDraft): FieldFault[] {
  const faults = new Map(faultsOf(error).map(({ name, message }) => [fieldOf(name), message]));
  if (slug.trim() === "" && faults.size > 1) faults.delete("slug");
  readouts.forEach(({ language }, at) => {
    const name = `readouts.${at}.language`;
    if (language.trim() === "" && faults.has(name)) faults.set(name, UNGUESSED);
  });
  return [...faults].map(([name, message]) => ({ name, message }));
}

/** Checks the readouts of a draft alone: those that are added to a call. */
export function checkReadouts(
  draft: CallDraft,
  known: Existing,
): { readouts: ReadoutInput[] } | { faults: FieldFault[] } {
  const readouts = fillDraft(draft).readouts.map((readout) => ({ ...readout, issuer: issuerOf(readout, known) }));
  const parsed = z.object({ readouts: z.array(readoutInput) }).safeParse({ readouts });
  return parsed.success ? parsed.data : { faults: toFaults(parsed.error, draft) };
}

/**
 * Checks a draft as the call that it describes.
 *
 * @returns the call, or every fault by the name of its field
 */
export function checkDraft(draft: CallDraft, known: Existing): { call: CallInput } | { faults: FieldFault[] } {
  const { parties, readouts, ...rest } = fillDraft(draft);
  const parsed = callInput.safeParse({
    ...rest,
    parties: parties.map(({ party, principal }) => ({ party: partyOf(party, known), principal })),
    readouts: readouts.map((readout) => ({ ...readout, issuer: issuerOf(readout, known) })),
  });
  return parsed.success ? { call: parsed.data } : { faults: toFaults(parsed.error, draft) };
}
