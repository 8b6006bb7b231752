import { expect, it } from "vitest";
import { readFiles } from "./read-call-form";

const formWith = (name: string, bytes: BlobPart, file: string) => {
  const form = new FormData();
  form.set(name, new File([bytes], file));
  return form;
};

it("takes the text of a file for that readout only", async () => {
  const typed = { "readouts.0.text": " ", "readouts.1.text": "Kept." };
  const { values, faults } = await readFiles(formWith("readouts.0.file", "The ministers spoke.", "a.txt"), typed);
  expect(values).toEqual({ "readouts.0.text": "The ministers spoke.", "readouts.1.text": "Kept." });
  expect(faults).toEqual([]);
});

it("asks which is meant where a text was typed and a file chosen, and takes the file once that is said", async () => {
  const typed = { "readouts.0.text": "Typed." };
  const form = formWith("readouts.0.file", "The ministers spoke.", "a.txt");
  const asked = await readFiles(form, typed);
  expect(asked.values).toEqual(typed);
  expect(asked.faults).toEqual([
    {
      name: "readouts.0.text",
      message:
        "This box holds a text, and the file “a.txt” was chosen as well. To use the text, send the form once more.",
      confirmation: {
        name: "readouts.0.textInstead",
        value: "The ministers spoke.",
        label: "Use the file’s text instead: “The ministers spoke.”",
      },
    },
  ]);
  const answered = { ...typed, "readouts.0.textInstead": "The ministers spoke." };
  const { values, faults } = await readFiles(new FormData(), answered);
  expect([values, faults]).toEqual([{ "readouts.0.text": "The ministers spoke." }, []]);
});

it("asks nothing where the file has the typed text", async () => {
  const form = formWith("readouts.0.file", "The ministers\nspoke.\n", "a.txt");
  expect((await readFiles(form, { "readouts.0.text": "The ministers spoke." })).faults).toEqual([]);
});

it("says beside the text why a file was not read, and keeps what was typed", async () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const { values, faults } = await readFiles(formWith("readouts.2.file", picture, "a.png"), {
    "readouts.2.text": "Typed.",
  });
  expect(values["readouts.2.text"]).toBe("Typed.");
  expect(faults).toEqual([
    {
      name: "readouts.2.text",
      message: "This is a picture, and Parallax does not read text from pictures. Paste the text instead.",
    },
  ]);
});

it("says what to check in a file", async () => {
  const latin = Uint8Array.from(Buffer.from("The ministers met at a caf\u00e9 by the harbour. ".repeat(4), "latin1"));
  const { notes } = await readFiles(formWith("readouts.0.file", latin, "a.txt"), {});
  expect(notes).toEqual([
    "Readout 1: The file does not say which character encoding it uses. We guessed it: check the accents.",
  ]);
});

it("takes no other field for a file", async () => {
  const { values } = await readFiles(formWith("articleFile", "An article.", "a.txt"), { article: "Typed." });
  expect(values).toEqual({ article: "Typed." });
});
