import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkUnsavedCall,
  checkReadouts,
  fillUnsavedCall,
  proposeSlug,
  proposeTitle,
  readUnsavedCall,
  chooseExistingIssuers,
  writeUnsavedCall,
} from "./unsaved-call";
import { proposeCleaning } from "./clean-text";
import { slugOf } from "./slug";
import { guessLanguage } from "./guess/guess-language";
import type { Existing } from "../model/calls/calls";

const VELMORA = { slug: "velmora", name: "Velmora", adjective: "Velmoran" };
const MFA = { slug: "velmora-mfa", name: "Ministry of Velmora", kind: "foreign-ministry" as const, party: VELMORA };
const EXISTING: Existing = { parties: [VELMORA], issuers: [MFA] };

// Any code units. The unit "binary" of fast-check means nearly the same, and takes seconds to set up.
const anyText = fc.array(fc.integer({ max: 0xffff, min: 0 })).map((units) => String.fromCharCode(...units));

const FIELDS = {
  kind: "phone-call",
  date: "2030-01-02",
  "parties.0.party.name": "velmora",
  "parties.0.principal": "Ana Marenov, Foreign Minister",
  "parties.1.party.name": "Ostania",
  "parties.1.party.adjective": "Ostanian",
  "parties.1.principal": "Jaan Ilves",
  "readouts.0.issuer.name": "Ministry of Velmora",
  "readouts.0.kind": "official-statement",
  "readouts.0.extent": "full",
  "readouts.0.text": "The ministers spoke today about the ferry line between the two islands.",
};

describe("an unsaved call", () => {
  it("becomes a call once it is complete, with stored parties, and suggestions for what is missing", () => {
    const checked = checkUnsavedCall(readUnsavedCall(FIELDS), EXISTING);
    expect(checked).toMatchObject({
      call: {
        title: "Marenov and Ilves, phone call",
        slug: "2030-01-02-marenov-ilves",
        parties: [{ party: VELMORA }, { party: { slug: "ostania", name: "Ostania", adjective: "Ostanian" } }],
        readouts: [{ issuer: MFA, language: "en" }],
      },
    });
  });

  it("needs no country of a news agency, which stands for itself", () => {
    const agency = { "readouts.0.issuer.name": "Quorland Wire" };
    const asked = (kind: string) =>
      checkUnsavedCall(readUnsavedCall({ ...FIELDS, ...agency, "readouts.0.issuer.kind": kind }), EXISTING);
    expect(asked("news-agency")).toMatchObject({
      call: { readouts: [{ issuer: { slug: "quorland-wire", party: { name: "Quorland Wire" } } }] },
    });
    expect(asked("foreign-ministry")).toMatchObject({
      faults: [{ name: "readouts.0.issuer.party.name", message: "Enter the country or organisation." }],
    });
  });

  it("guesses the language of a text that leaves it open by what its issuer usually publishes in", () => {
    const text = { ...FIELDS, "readouts.0.text": "FM Marenov, FM Ilves" };
    const language = (existing: Existing) => fillUnsavedCall(readUnsavedCall(text), existing).readouts[0]?.language;
    expect(language(EXISTING)).toBe("");
    expect(language({ ...EXISTING, issuers: [{ ...MFA, usualLanguage: "az" }] })).toBe("az");
    const english = { ...text, "readouts.0.text": FIELDS["readouts.0.text"] };
    const issuers = [{ ...MFA, usualLanguage: "az" }];
    expect(fillUnsavedCall(readUnsavedCall(english), { ...EXISTING, issuers }).readouts[0]?.language).toBe("en");
  });

  it("guesses it by the other readouts, of the unsaved call and of the stored call", () => {
    const names = { ...FIELDS, "readouts.0.text": "FM Marenov, FM Ilves" };
    const other = {
      ...names,
      "readouts.1.text": "Der Minister sprach mit seiner Kollegin und dankte ihr für die Hilfe.",
    };
    const language = (values: typeof FIELDS, stored: string[] = []) =>
      fillUnsavedCall(readUnsavedCall(values), EXISTING, stored).readouts[0]?.language;
    expect(language(other)).toBe("de");
    expect(language(names, ["fr"])).toBe("fr");
    const typed = { ...names, "readouts.0.language": "tr" };
    expect(language(typed, ["fr"])).toBe("tr");
    expect(checkReadouts(readUnsavedCall(names), EXISTING, ["fr"])).toMatchObject({ readouts: [{ language: "fr" }] });
  });

  it("stores a text as it was given, whatever cleaning is proposed for it", () => {
    const given = "> The ministers spoke today about the ferry line.\n> They agreed to meet again in Lom.";
    expect(proposeCleaning(given)?.done).toEqual(["quote-marks"]);
    const checked = checkUnsavedCall(readUnsavedCall({ ...FIELDS, "readouts.0.text": given }), EXISTING);
    expect(checked).toMatchObject({ call: { readouts: [{ text: given }] } });
  });

  it("has each fault under the name of its field", () => {
    const unsaved = readUnsavedCall({
      ...FIELDS,
      "readouts.0.text": " ",
      "parties.1.party.name": "",
      "readouts.0.sourceUrl": "javascript:x",
    });
    const checked = checkUnsavedCall(unsaved, EXISTING);
    const faults = "faults" in checked ? checked.faults : [];
    expect(faults.map(({ name }) => name).toSorted()).toEqual([
      "parties.1.party.name",
      "readouts.0.language",
      "readouts.0.sourceUrl",
      "readouts.0.text",
    ]);
    expect(faults.find(({ name }) => name === "readouts.0.text")?.message).toBe("The text is missing.");
  });

  function faultsIn(changes: Record<string, string>) {
    const checked = checkUnsavedCall(readUnsavedCall({ ...FIELDS, ...changes }), EXISTING);
    return "faults" in checked ? checked.faults.map(({ name, message }) => `${name}: ${message}`) : [];
  }

  it.each<[string, Record<string, string>, string]>([
    ["a missing party", { "parties.1.party.name": "" }, "parties.1.party.name: Enter the country or organisation."],
    [
      "a name that makes no address",
      { "parties.1.party.name": "—" },
      "parties.1.party.name: The name needs a letter or a digit: its web address is made of them.",
    ],
    [
      "an adjective of its own",
      { "parties.1.party.adjective": "a\nb" },
      "parties.1.party.adjective: The party’s adjective has characters that cannot be stored.",
    ],
    [
      "a title that could not be suggested",
      { "parties.0.principal": "", "parties.1.principal": "" },
      "parties.0.principal: The principal is missing.,parties.1.principal: The principal is missing.",
    ],
    [
      "a title that nothing else explains",
      { "parties.0.principal": ",", "parties.1.principal": "," },
      "title: The title is missing.",
    ],
  ])("says of %s only what can be mended", (_, changes, faults) => {
    expect(faultsIn(changes).join()).toBe(faults);
  });

  it("is written to the fields and read back unchanged", () => {
    fc.assert(
      fc.property(anyText, fc.string(), (title, text) => {
        const unsaved = readUnsavedCall({ ...FIELDS, title, "readouts.1.text": text });
        expect(readUnsavedCall(writeUnsavedCall(unsaved))).toEqual(unsaved);
      }),
    );
  });

  it("is never refused, whatever was sent", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(FIELDS), "parties", "readouts.7", "readouts.x.text"), fc.string()),
        (values) => {
          const unsaved = readUnsavedCall(values);
          expect(Array.isArray(unsaved.readouts)).toBe(true);
          expect(checkUnsavedCall(unsaved, EXISTING)).toBeDefined();
        },
      ),
    );
  });

  it("chooses stored issuers by the name that was typed", () => {
    const unsaved = readUnsavedCall({
      "readouts.0.issuer.name": "ministry of velmora ",
      "readouts.1.issuer.name": "Someone",
    });
    const { readouts } = chooseExistingIssuers(unsaved, EXISTING);
    expect(readouts.map(({ issuer }) => issuer.name)).toEqual(["Ministry of Velmora", "Someone"]);
  });

  it("knows the adjectives of states, and a stored party by its other names", () => {
    const unsaved = readUnsavedCall({ "parties.0.party.name": "Armenia", "parties.1.party.name": "Utopia" });
    expect(fillUnsavedCall(unsaved, EXISTING).parties.map(({ party }) => party.adjective)).toEqual(["Armenian", ""]);
    const us = { slug: "united-states", name: "United States", adjective: "US" };
    const typed = { ...FIELDS, "parties.1.party.name": "USA", "parties.1.party.adjective": "" };
    const checked = checkUnsavedCall(readUnsavedCall(typed), { ...EXISTING, parties: [VELMORA, us] });
    expect(checked).toMatchObject({ call: { parties: [{ party: VELMORA }, { party: us }] } });
  });

  it("keeps what was typed where something could be proposed", () => {
    const filled = fillUnsavedCall(
      readUnsavedCall({ ...FIELDS, title: "My title", "readouts.0.language": "az" }),
      EXISTING,
    );
    expect([filled.title, filled.readouts[0]!.language]).toEqual(["My title", "az"]);
  });
});

describe("proposals", () => {
  it("name a call by who spoke and when", () => {
    expect(proposeTitle(["Nikol Pashinyan, Prime Minister", "Ilham Aliyev"], "meeting")).toBe(
      "Pashinyan and Aliyev, meeting",
    );
    expect(proposeTitle(["", " "], "meeting")).toBe("");
    expect(proposeSlug("", ["Ana Marenov"])).toBe("");
    expect(proposeSlug("2024-04", ["Нікол Пашинян"])).toBe("2024-04-pashinyan");
  });

  it("make an address of any name", () => {
    expect(slugOf("  Türkiye’s MFA – 外交部 ")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe("guessLanguage", () => {
  it.each([
    ["en", "The Secretary spoke today with the President about how to support the peace process in the region."],
    ["en", "The ministers of the two islands discussed a ferry line between them."],
    ["en", "The ministers discussed the ferry line between the islands. They thanked their envoys."],
    ["ru", "Министр иностранных дел провёл телефонный разговор со своим коллегой и обсудил ситуацию в регионе."],
    ["hy", "Հայաստանի վարչապետ Նիկոլ Փաշինյանը հեռախոսազրույց է ունեցել Միացյալ Նահանգների պետքարտուղարի հետ։"],
  ])("knows %s", (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it("says nothing of a text that is too short", () => {
    expect(guessLanguage("Yes.")).toBeNull();
  });
});
