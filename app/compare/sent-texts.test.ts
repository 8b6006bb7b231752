import { expect, it } from "vitest";
import { readSentTexts } from "./sent-texts";

const LATIN_1 = Uint8Array.from(Buffer.from("The ministers spoke at the caf\u00e9.", "latin1"));

it("says what to check in a text that was read from a file", async () => {
  const form = new FormData();
  form.set("left", "They spoke.");
  form.set("rightFile", new File([LATIN_1], "readout.txt"));
  expect(await readSentTexts(form)).toMatchObject({
    texts: { left: "They spoke.", right: "The ministers spoke at the café." },
    faults: [],
    notes: [
      "Second readout: The file does not say which character encoding it uses. We guessed it: check the accents.",
    ],
  });
});

const ROWS = "call,date,issuer,text\nc1,2031-01-02,mfa,They met.";

it("says beside a box that its text, pasted or from a file, is a spreadsheet", async () => {
  const form = new FormData();
  form.set("left", ROWS);
  form.set("rightFile", new File([ROWS], "readouts.txt"));
  const { texts, faults } = await readSentTexts(form);
  expect(texts.left).toBe(ROWS);
  expect(faults).toEqual([
    {
      name: "left",
      message:
        "These are rows of a spreadsheet. If they are a library, save them as a file and import it on the library page; if a cell holds the text, paste that here.",
    },
    {
      name: "right",
      message:
        "This is a spreadsheet. If it is a library, import it on the library page; if it contains a single text, paste that here.",
    },
  ]);
});

it("asks which is meant where a box has words and a file, and keeps the words", async () => {
  const form = new FormData();
  form.set("left", "They spoke.");
  form.set("right", "They met.");
  form.set("rightFile", new File(["The ministers spoke."], "readout.txt"));
  const { texts, faults } = await readSentTexts(form);
  expect(texts.right).toBe("They met.");
  expect(faults.map(({ name, confirmation }) => [name, confirmation])).toEqual([
    [
      "right",
      {
        name: "rightInstead",
        value: "The ministers spoke.",
        label: "Use the file’s text instead: “The ministers spoke.”",
      },
    ],
  ]);
  form.delete("rightFile");
  form.set("rightInstead", "The ministers spoke.");
  expect(await readSentTexts(form)).toMatchObject({ texts: { right: "The ministers spoke." }, faults: [] });
});
