import { afterEach, expect, it } from "vitest";
import { startModelServer } from "../e2e/model-server";
import { setUpModel } from "../lib/comparison/readings/test-reader";
import { reportReader } from "./report-reader";

let forget = () => {};
afterEach(() => forget());

async function report(url: string, changes = {}) {
  forget = setUpModel(url, changes);
  const lines: string[] = [];
  await reportReader((line) => lines.push(line.replace(/[\u2066-\u2069]/g, "")));
  return lines.join(" ");
}

it("The start says in plain words whether the model can be asked, and never the key", async () => {
  const server = await startModelServer([], { key: "sk-right" });
  const cases: [string, object, string][] = [
    [server.url, { PARALLAX_MODEL_KEY: "sk-right" }, "ready."],
    [server.url, { PARALLAX_MODEL_KEY: "sk-wrong" }, "The model’s server refuses the key."],
    [server.url, { PARALLAX_MODEL_KEY: "sk-right", PARALLAX_MODEL: "larger" }, "The server does not have this model."],
    ["http://127.0.0.1:1/v1", {}, "The model’s server cannot be reached."],
    ["localhost", {}, "PARALLAX_MODEL_URL must be a web address"],
  ];
  for (const [url, changes, words] of cases) {
    const said = await report(url, changes);
    expect(said).toContain(words);
    expect(said).not.toContain("sk-");
  }
  expect(await report("", { PARALLAX_MODEL: "", PARALLAX_MODEL_KEY: "sk-alone" })).toMatch(
    /MODEL_URL must say(?!.*sk-)/,
  );
  expect(await report("", { PARALLAX_MODEL: "", PARALLAX_MODEL_KEY: "" })).toBe("");
  await server.close();
});
