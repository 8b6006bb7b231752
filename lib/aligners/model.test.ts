import { expect, it } from "vitest";
import { startModelServer } from "../../e2e/model-server";
import { RECORDED, TEXTS } from "./model/test-recorded";
import { model } from "./model";
import { ALIGNERS, DEFAULT_ALIGNER } from "./registry";

it("The registry lists the built-in aligner, which is the default, and the operator's model, which is a job", async () => {
  expect(ALIGNERS.map(({ name, runs }) => [name, runs])).toEqual([
    ["lexical", "at-once"],
    ["model", "as-job"],
  ]);
  expect(DEFAULT_ALIGNER.name).toBe("lexical");
  await expect(model.align(TEXTS.left, TEXTS.right)).rejects.toThrow("model-unknown");
  const server = await startModelServer([RECORDED]);
  Object.assign(process.env, { PARALLAX_MODEL_URL: server.url, PARALLAX_MODEL: "stand-in" });
  try {
    expect(model.label).toBe("stand-in");
    expect(await model.align(TEXTS.left, TEXTS.right)).toMatchObject({ links: [{ left: "l1", right: "r1" }, {}, {}] });
  } finally {
    delete process.env.PARALLAX_MODEL_URL;
    delete process.env.PARALLAX_MODEL;
    await server.close();
  }
});
