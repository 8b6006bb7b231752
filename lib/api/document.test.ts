import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { WEBHOOK_EVENTS } from "../model/people/webhooks";
import { webhookBody } from "../schema/people/webhooks";
import { describeApi } from "./document";
import { OPERATIONS, OPERATION_IDS } from "./operations";

const ROOT = join(import.meta.dirname, "../..");
const ROUTES = join(ROOT, "app/api");

/** What the linter finds in a document, by rule. */
function lint(document: object): string[] {
  const folder = mkdtempSync(join(tmpdir(), "parallax-openapi-"));
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/@redocly/cli/bin/cli.js"),
      ...["lint", "openapi.json", "--extends=recommended-strict", "--format=json"],
    ],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  rmSync(folder, { recursive: true });
  const { problems } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as { problems: { ruleId: string }[] };
  return problems.map(({ ruleId }) => ruleId);
}

describe("The OpenAPI document", () => {
  it("passes a strict linter", () => {
    expect(lint(describeApi())).toEqual([]);
    expect(lint(describeApi("output"))).toEqual([]);
  });

  it("would not, if a path lacked its parameter or a reference its schema", () => {
    const spoiled = structuredClone(describeApi());
    delete spoiled.paths["/calls/{call}"]!.get;
    spoiled.paths["/calls/{call}"]!.put = { operationId: "listCalls", summary: "x", responses: {} };
    delete spoiled.components.schemas.Party;
    expect(lint(spoiled)).toEqual(
      expect.arrayContaining(["path-parameters-defined", "no-unresolved-refs", "operation-operationId-unique"]),
    );
  });

  it("has every route of app/api/v1, and no other", () => {
    const routes = readdirSync(join(ROUTES, "v1"), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name === "route.ts")
      .map(({ parentPath }) => `/${relative(join(ROUTES, "v1"), parentPath).split(sep).join("/")}`)
      .filter((path) => path !== "/openapi.json")
      .map((path) => path.replace(/\[(\w+)\]/g, "{$1}"));
    expect(routes.toSorted()).toEqual([...new Set(OPERATION_IDS.map((id) => OPERATIONS[id].path))].toSorted());
    expect(Object.keys(describeApi().paths).toSorted()).toEqual(routes.toSorted());
  });

  it("has every message of a webhook, by the schema that messages are written by", () => {
    const { webhooks } = describeApi();
    expect(Object.keys(webhooks)).toEqual([...WEBHOOK_EVENTS]);
    const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text), "date-time": /Z$/ } });
    const links = { self: "https://parallax.example/api/v1/calls", page: "https://parallax.example/library" };
    const body = webhookBody.parse({ id: "msg_x", type: "library.imported", time: "2026-11-30T07:00:00.000Z", links });
    const isOf = (event: string) => {
      const { post } = webhooks[event] as { post: { requestBody: { content: Record<string, { schema: object }> } } };
      return ajv.validate(post.requestBody.content["application/json"]!.schema, body);
    };
    expect(WEBHOOK_EVENTS.filter(isOf)).toEqual(["library.imported"]);
  });

  it("leaves answers open to new fields, and closes them for tests", () => {
    expect(describeApi().components.schemas.Call).not.toHaveProperty("additionalProperties");
    expect(describeApi("output").components.schemas.Call).toHaveProperty("additionalProperties", false);
  });
});
