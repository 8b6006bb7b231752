import { beforeAll, expect, it } from "vitest";
import { useFreshDatabase } from "@/lib/data/testing/test-database";
import { answerExport } from "./answer-export";

beforeAll(async () => void (await useFreshDatabase()));

const ask = (method: string) => answerExport(new Request("http://localhost/library/export.json", { method }), "json");

it("Who asks only for the head of an export opens nothing: those who download it are answered", async () => {
  const heads = await Promise.all(Array.from({ length: 10 }, () => ask("HEAD")));
  expect(heads.map(({ status }) => status)).toEqual(heads.map(() => 200));
  const whole = await ask("GET");
  expect([whole.status, heads[0]!.headers.get("Content-Type")]).toEqual([200, whole.headers.get("Content-Type")]);
  expect(JSON.parse(await whole.text())).toHaveProperty("calls");
});
