import { z } from "zod";
import { callInput, readoutInput, type CallInput, type PartyInput, type ReadoutInput } from "../schema/call-input";
import { CALL_KIND_LABELS } from "../schema/call-fields";
import { faultsOf, type FieldFault } from "../schema/field-faults";
import type { CallKind } from "../model/calls/vocabularies";
import type { Existing, StoredIssuer } from "../model/calls/calls";
import { loadResources } from "../resources/load";
import { findParty } from "./find-party";
import { familyName } from "./family-name";
import { slugOf } from "./slug";
import { findIssuer, issuerLabels } from "./stored-issuer";
import { nestFields, type FieldValues } from "./form";
import { guessLanguage } from "./guess/guess-language";

const surnames = (principals: string[]) => principals.map(familyName).filter((name) => name !== "");

/**
 * A call's title from its principals.
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
  return `${list}, ${CALL_KIND_LABELS[kind as CallKind] ?? "call"}`;
}

/**
 * A call's slug from its date and principals.
 *
 * @param date ISO 8601, as precise as it is known
 * @returns "" while the date is not given
 * @example
 * proposeSlug("2024-04-03", ["Antony Blinken", "Ilham Aliyev"]); //=> "2024-04-03-blinken-aliyev"
 */
export const proposeSlug = (date: string, principals: string[]): string =>
  !/^\d{4}(-\d{2}){0,2}$/.test(date) ? "" : slugOf([date, ...surnames(principals)].join("-"));

const text = z.string().catch("");
/** An object in which missing fields are empty. */
function fields<T extends z.ZodRawShape>(shape: T) {
  const object = z.object(shape);
  return object.catch(() => object.parse({}));
}

const unsavedParty = fields({ name: text, adjective: text });
const unsavedReadout = fields({
  /** For a stored issuer, its label in the form is enough. */
  issuer: fields({ name: text, kind: text, party: unsavedParty }),
  kind: text,
  extent: text,
  language: text,
  sourceUrl: text,
  sourceTitle: text,
  quotedBy: text,
  publishedAt: text,
  text,
});

/** The values of a call form, complete or not. Parsing never fails, so typed values are never lost. */
const unsavedCall = z.object({
  title: text,
  slug: text,
  kind: text,
  date: text,
  parties: z.array(fields({ party: unsavedParty, principal: text })).catch([]),
  readouts: z.array(unsavedReadout).catch([]),
});

export type UnsavedCall = z.infer<typeof unsavedCall>;

/**
 * Reads an unsaved call from form fields, ignoring any others.
 *
 * @example
 * readUnsavedCall({ title: "A call" }).title; //=> "A call"
 */
export const readUnsavedCall = (values: FieldValues): UnsavedCall => unsavedCall.parse(nestFields(values));

/**
 * An unsaved call as the fields of its form: the inverse of `readUnsavedCall`.
 *
 * @example
 * writeUnsavedCall(readUnsavedCall({ title: "A call" })).title; //=> "A call"
 */
export function writeUnsavedCall(unsaved: UnsavedCall): FieldValues {
  const values: FieldValues = {};
  const write = (value: unknown, path: string) => {
    if (typeof value === "string") values[path] = value;
    else if (value && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) write(inner, path ? `${path}.${key}` : key);
  };
  write(unsaved, "");
  return values;
}

const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** A stored party by the typed name, or by another of its names ("USA"); else a new one, with its adjective. */
function partyOf({ name, adjective }: { name: string; adjective: string }, { parties }: Existing): PartyInput {
  const known = findParty(name, loadResources());
  const stored = (wanted: string) => parties.find((party) => sameName(party.name, wanted));
  const found = stored(name) ?? (known && stored(known.name));
  return found ?? { slug: slugOf(name), name, adjective: adjective.trim() || (known?.adjective ?? name) };
}

/** A news agency speaks for no country; without one, it stands for itself. */
const spokenFor = ({ name, kind, party }: UnsavedCall["readouts"][number]["issuer"]) =>
  kind === "news-agency" && party.name.trim() === "" ? { name, adjective: name } : party;

function issuerOf(readout: UnsavedCall["readouts"][number], existing: Existing): unknown {
  const { name, kind } = readout.issuer;
  return (
    findIssuer(name, existing.issuers) ?? {
      slug: slugOf(name),
      name,
      kind,
      party: partyOf(spokenFor(readout.issuer), existing),
    }
  );
}

/**
 * A stored issuer in an unsaved call, without the details that are stored already.
 *
 * @example
 * issuerInForm(ministry, issuers).name; //=> "Ministry of Velmora"
 */
export const issuerInForm = (stored: StoredIssuer, issuers: readonly StoredIssuer[]) => ({
  name: issuerLabels(issuers)[issuers.indexOf(stored)] ?? stored.name,
  kind: "",
  party: { name: "", adjective: "" },
});

/**
 * Replaces typed names by stored issuers that have them.
 *
 * @example
 * // “ministry of velmora” was typed.
 * chooseExistingIssuers(unsaved, existing).readouts[0]?.issuer.name; //=> "Ministry of Velmora"
 */
export const chooseExistingIssuers = (unsaved: UnsavedCall, { issuers }: Existing): UnsavedCall => ({
  ...unsaved,
  readouts: unsaved.readouts.map((readout) => {
    const chosen = findIssuer(readout.issuer.name, issuers);
    return chosen ? { ...readout, issuer: issuerInForm(chosen, issuers) } : readout;
  }),
});

/** Adds a party's adjective, if none was typed. */
const withAdjective = <T extends { name: string; adjective: string }>(party: T): T =>
  party.adjective.trim() === ""
    ? { ...party, adjective: findParty(party.name, loadResources())?.adjective ?? "" }
    : party;

/**
 * The language of each readout: as typed, else guessed from its text; if that is unclear, its issuer's usual language, or that of the
 * call's other readouts.
 *
 * @param existing stored issuers, with their usual languages
 * @param stored the languages of the readouts that the call has already
 * @returns "" if nothing decides
 * @example
 * languagesOf(unsaved.readouts, existing); //=> ["en", "az"]
 */
export function languagesOf(
  readouts: UnsavedCall["readouts"],
  existing: Existing,
  stored: readonly string[] = [],
): string[] {
  const known = readouts.map(({ language, text }) => language.trim() || (guessLanguage(text) ?? ""));
  const others = [...known.filter((language) => language !== ""), ...stored];
  return known.map((language, i) => {
    const usual = findIssuer(readouts[i]!.issuer.name, existing.issuers)?.usualLanguage;
    return language || (guessLanguage(readouts[i]!.text, [...(usual ? [usual] : []), ...others]) ?? "");
  });
}

/**
 * Fills in suggestions for empty fields: the title, the slug, adjectives, and the languages of the texts.
 *
 * @param stored the languages of the readouts that the call has already, where the unsaved call adds to one
 * @example
 * // The parties’ principals are Ana Marenov and Jaan Ilves; title and address were left empty.
 * const { title, slug } = fillUnsavedCall(unsaved, existing);
 * title; //=> "Marenov and Ilves, phone call"
 * slug;  //=> "2030-01-02-marenov-ilves"
 */
export function fillUnsavedCall(unsaved: UnsavedCall, existing: Existing, stored: readonly string[] = []): UnsavedCall {
  const principals = unsaved.parties.map(({ principal }) => principal);
  const languages = languagesOf(unsaved.readouts, existing, stored);
  const readouts = unsaved.readouts.map((readout, i) => ({
    ...readout,
    issuer: { ...readout.issuer, party: withAdjective(readout.issuer.party) },
    language: languages[i]!,
  }));
  return {
    ...unsaved,
    parties: unsaved.parties.map((row) => ({ ...row, party: withAdjective(row.party) })),
    readouts,
    title: unsaved.title.trim() ? unsaved.title : proposeTitle(principals, unsaved.kind),
    slug: unsaved.slug.trim() ? unsaved.slug : proposeSlug(unsaved.date.trim(), principals),
  };
}

const UNGUESSED = "The language could not be guessed from the text: enter its code, such as en, az or zh-Hans.";
const UNNAMEABLE = "The name needs a letter or a digit: its web address is made of them.";

const nameFieldOf = (name: string) => name.replace(/\.(slug|adjective)$/, ".name");

/** One fault per field. Slugs and adjectives are derived from the name, so their faults would repeat the name's. */
function faultsByField(faults: FieldFault[]): Map<string, string> {
  const byField = new Map<string, string>();
  for (const { name, message } of faults) if (!name.endsWith(".slug")) byField.set(name, message);
  for (const name of [...byField.keys()])
    if (name.endsWith(".adjective") && byField.has(nameFieldOf(name))) byField.delete(name);
  for (const { name } of faults)
    if (name.endsWith(".slug") && !byField.has(nameFieldOf(name))) byField.set(nameFieldOf(name), UNNAMEABLE);
  return byField;
}

/** The faults of an unsaved call, by field. A missing suggestion is not a fault while the value it is derived from is missing too. */
function toFaults(error: z.ZodError, unsaved: UnsavedCall): FieldFault[] {
  const faults = faultsByField(faultsOf(error));
  const suggested = (["title", "slug"] as const).filter((name) => unsaved[name].trim() === "");
  if ([...faults.keys()].some((name) => !suggested.some((other) => other === name)))
    for (const name of suggested) faults.delete(name);
  unsaved.readouts.forEach(({ language }, index) => {
    const name = `readouts.${index}.language`;
    if (language.trim() === "" && faults.has(name)) faults.set(name, UNGUESSED);
  });
  return [...faults].map(([name, message]) => ({ name, message }));
}

/**
 * Checks only the readouts of an unsaved call: those that are added to a stored call.
 *
 * @param stored the languages of the readouts that the call has already
 * @returns the readouts, or every fault by the name of its field
 * @example
 * checkReadouts(unsaved, existing); //=> { faults: [{ name: "readouts.0.text", message: "The text is missing." }] }
 */
export function checkReadouts(
  unsaved: UnsavedCall,
  existing: Existing,
  stored: readonly string[] = [],
): { readouts: ReadoutInput[] } | { faults: FieldFault[] } {
  const readouts = fillUnsavedCall(unsaved, existing, stored).readouts.map((readout) => ({
    ...readout,
    issuer: issuerOf(readout, existing),
  }));
  const parsed = z.object({ readouts: z.array(readoutInput) }).safeParse({ readouts });
  return parsed.success ? parsed.data : { faults: toFaults(parsed.error, unsaved) };
}

/**
 * Checks an unsaved call as a complete call.
 *
 * @returns the call, or every fault by the name of its field
 * @example
 * checkUnsavedCall(readUnsavedCall({}), existing); //=> { faults: [{ name: "kind", message: "Choose the kind of call." }, …] }
 */
export function checkUnsavedCall(
  unsaved: UnsavedCall,
  existing: Existing,
): { call: CallInput } | { faults: FieldFault[] } {
  const { parties, readouts, ...rest } = fillUnsavedCall(unsaved, existing);
  const parsed = callInput.safeParse({
    ...rest,
    parties: parties.map(({ party, principal }) => ({ party: partyOf(party, existing), principal })),
    readouts: readouts.map((readout) => ({ ...readout, issuer: issuerOf(readout, existing) })),
  });
  return parsed.success ? { call: parsed.data } : { faults: toFaults(parsed.error, unsaved) };
}
