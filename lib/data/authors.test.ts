import { beforeAll, describe, expect, it } from "vitest";
import { pinnedName } from "../schema/pair-address";
import { judgementInput, noteInput } from "../schema/review";
import { findSpelling } from "./authors";
import { createCall } from "./call-writes";
import { addJudgement } from "./judgement-writes";
import { addNote } from "./note-writes";
import { findPair } from "./pairs";
import { makeCall, useFreshDatabase } from "./test-database";

beforeAll(useFreshDatabase);

describe("findSpelling", () => {
  it("gives a name as its bearer spelt it first, whatever its case and its encoding, and another name as it is", async () => {
    const slug = "2030-04-01-spelling";
    const [readout] = makeCall().readouts;
    await createCall(makeCall({ slug, readouts: [readout!, { ...readout!, kind: "official-post" as const }] }));
    const pair = pinnedName((await findPair("velmora-mfa..velmora-mfa-2", slug))!);
    const end = readout!.text.indexOf(".") + 1;
    for (const author of ["Élise Şahin", "Ana Petrova", "ANA PETROVA"]) {
      const judged = judgementInput.parse({ pair, kind: "no-counterpart", left: `0-${end}`, author });
      expect(await addJudgement(judged)).toMatchObject({ kind: "stored" });
    }
    await addNote(noteInput.parse({ pair, author: "Ben", text: "See the map." }));
    const given = ["ana petrova", "Ana Petrova", "e\u0301lise şahin", "ben", "Ana"];
    expect(await Promise.all(given.map(findSpelling))).toEqual([
      "Ana Petrova",
      "Ana Petrova",
      "Élise Şahin",
      "Ben",
      "Ana",
    ]);
  });
});
