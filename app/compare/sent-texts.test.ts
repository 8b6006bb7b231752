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
