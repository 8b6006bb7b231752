import { describe, expect, it } from "vitest";
import { CALL_FIELDS, PARTY_FIELDS, SEAT_FIELDS } from "../schema/call-fields";
import { callCorrection, readoutCorrection } from "../schema/corrections";
import { missingOf, subjectOf, type Field } from "../schema/field";
import { faultsOf, type FieldFault } from "../schema/field-faults";
import { libraryCall } from "../schema/library";
import { ISSUER_FIELDS, READOUT_FIELDS } from "../schema/readout-fields";
import { checkUnsavedCall, readUnsavedCall } from "./unsaved-call";
import { callGroups, readoutGroups } from "./correction-groups";
import { nestFields } from "./form";

const VALUES = {
  title: "A call",
  slug: "a-call",
  kind: "meeting",
  date: "2030-01-02",
  "parties.0.party.name": "Velmora",
  "parties.0.principal": "Ana Marenov",
  "parties.1.party.name": "Ostania",
  "parties.1.principal": "Jaan Ilves",
  "readouts.0.issuer.name": "Ministry of Velmora",
  "readouts.0.issuer.kind": "presidency",
  "readouts.0.issuer.party.name": "Velmora",
  "readouts.0.kind": "transcript",
  "readouts.0.extent": "full",
  "readouts.0.language": "en",
  "readouts.0.text": "They met.",
};

const PARTIES = ["velmora", "ostania"].map((slug) => ({ slug, name: slug, adjective: slug }));
const ISSUER = { slug: "mfa", name: "Ministry of Velmora", kind: "presidency", party: PARTIES[0] };

const messageAt = (faults: FieldFault[], at: string) => faults.find(({ name }) => name === at)?.message;

function saidByForm(name: string, value: string) {
  const checked = checkUnsavedCall(readUnsavedCall({ ...VALUES, [name]: value }), { parties: [], issuers: [] });
  return "faults" in checked ? messageAt(checked.faults, name) : undefined;
}

/** The same call as a file gives it. */
function saidByImport(name: string, value: string) {
  const call = nestFields({ ...VALUES, [name]: value }) as { parties: unknown[]; readouts: { issuer: object }[] };
  const described = (given: object, other: object) => ({ ...other, ...given });
  const parties = call.parties.map((seat, row) => {
    const { party, principal } = seat as { party: object; principal: string };
    return { principal, party: described(party, PARTIES[row]!) };
  });
  const readouts = call.readouts.map((readout) => ({ ...readout, issuer: described(readout.issuer, ISSUER) }));
  for (const { issuer } of readouts) Object.assign(issuer, { party: PARTIES[0] });
  const parsed = libraryCall.safeParse({ ...call, parties, readouts });
  return parsed.success ? undefined : messageAt(faultsOf(parsed.error), name);
}

function saidByCorrection(name: string, value: string) {
  const [list, , field] = name.split(".");
  const parsed =
    list === "readouts"
      ? readoutCorrection.safeParse({
          issuer: "mfa",
          kind: "transcript",
          extent: "full",
          language: "en",
          text: "They met.",
          [field!]: value,
        })
      : callCorrection.safeParse(
          nestFields({
            ...Object.fromEntries(["title", "slug", "kind", "date"].map((key) => [key, VALUES[key as "title"]])),
            "parties.0.party": "velmora",
            "parties.0.principal": "Ana Marenov",
            "parties.1.party": "ostania",
            "parties.1.principal": "Jaan Ilves",
            [name]: value,
          }),
        );
  return parsed.success ? undefined : messageAt(faultsOf(parsed.error), list === "readouts" ? field! : name);
}

describe("a fault", () => {
  const long = "x".repeat(3_000);
  const CASES: [string, Field, string, string][] = [
    ["title", CALL_FIELDS.title, long, "The title is longer than 300 characters."],
    ["slug", CALL_FIELDS.slug, "A b", "The web address may have lower-case letters a to z, digits and single hyphens."],
    ["kind", CALL_FIELDS.kind, "rumour", "Choose the kind of call."],
    ["date", CALL_FIELDS.date, "", "The date is missing."],
    ["date", CALL_FIELDS.date, "soon", "The date must read like 2024-04-03, 2024-04 or 2024."],
    ["parties.0.principal", SEAT_FIELDS.principal, " ", "The principal is missing."],
    ["readouts.0.kind", READOUT_FIELDS.kind, "", "Choose the kind of readout."],
    ["readouts.0.extent", READOUT_FIELDS.extent, "", "Say whether the text is the full readout or a part of it."],
    [
      "readouts.0.language",
      READOUT_FIELDS.language,
      "no language",
      "The language must be a code such as en, az or zh-Hans.",
    ],
    [
      "readouts.0.sourceTitle",
      READOUT_FIELDS.sourceTitle,
      long,
      "The title of the source is longer than 300 characters.",
    ],
    [
      "readouts.0.sourceUrl",
      READOUT_FIELDS.sourceUrl,
      "javascript:x",
      "The link to the source must be a full web address that begins with http:// or https://.",
    ],
    ["readouts.0.quotedBy", READOUT_FIELDS.quotedBy, long, "“As quoted by” is longer than 300 characters."],
    [
      "readouts.0.publishedAt",
      READOUT_FIELDS.publishedAt,
      "1",
      "The date of publication must read like 2024-04-03, 2024-04 or 2024.",
    ],
    ["readouts.0.text", READOUT_FIELDS.text, " ", "The text is missing."],
  ];

  it.each(CASES)("of %s has the same words when adding, correcting and importing", (name, _, value, message) => {
    expect([saidByForm(name, value), saidByCorrection(name, value), saidByImport(name, value)]).toEqual([
      message,
      message,
      message,
    ]);
  });

  it.each<[string, Field, string]>([
    ["parties.1.party.name", PARTY_FIELDS.name, "Enter the country or organisation."],
    ["readouts.0.issuer.name", ISSUER_FIELDS.name, "Choose an issuer, or enter the name of a new one."],
    ["readouts.0.issuer.kind", ISSUER_FIELDS.kind, "Choose the kind of issuer."],
  ])("of an empty %s is said alike by adding and importing", (name, field, message) => {
    expect(missingOf(field)).toBe(message);
    expect([saidByForm(name, ""), saidByImport(name, "")]).toEqual([message, message]);
  });

  it.each(CASES)("of %s names the field as its label does", (_, field, __, message) => {
    const named = [subjectOf(field), missingOf(field), "The date"];
    expect(named.some((words) => message.startsWith(words))).toBe(true);
  });
});

describe("a form that corrects", () => {
  it("has the declared fields, with a seat and a position for each row of its values", () => {
    const values = {
      "parties.0.party": "velmora",
      "parties.1.party": "",
      "readouts.0.slug": "mfa",
      "readouts.0.position": "1",
    };
    const groups = callGroups(values, [{ slug: "mfa", name: "Velmora MFA" }]);
    expect(groups.map(({ fields }) => fields.map(({ name, label }) => `${name}: ${label}`))).toEqual([
      ["title: Title", "slug: Web address", "kind: Kind of call", "date: Date"],
      [
        "parties.0.party: Party 1",
        "parties.0.principal: Principal 1",
        "parties.1.party: Party 2",
        "parties.1.principal: Principal 2",
      ],
      ["readouts.0.slug: Readout 1", "readouts.0.position: Position of Velmora MFA"],
    ]);
  });

  it("proposes the stored issuers", () => {
    const [issuer] = readoutGroups()[0]!.fields;
    expect(issuer?.proposals).toBe("existing-issuers");
  });
});
