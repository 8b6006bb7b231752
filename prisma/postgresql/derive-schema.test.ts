import { expect, it } from "vitest";
import { derivePostgresSchema, readPostgresSchema } from "./derive-schema";
import { sqlBetween } from "./sql-between";

it("The schema of PostgreSQL says what that of SQLite says: else run npm run create-migration", async () => {
  expect(readPostgresSchema()).toBe(derivePostgresSchema());
});

it("A step between two schemas is found without a server, and compares texts by their characters", async () => {
  const schema = readPostgresSchema();
  expect(await sqlBetween(schema, schema)).toBe("");
  const sql = await sqlBetween(schema, `${schema}\nmodel More {\n  id Int @id\n  name String\n}\n`);
  expect(sql).toContain('"name" TEXT COLLATE "C" NOT NULL');
  const column = await sqlBetween(schema, schema.replace("model Snapshot {", "model Snapshot {\n  more String?\n"));
  expect(column.trim()).toMatch(/ALTER TABLE "Snapshot" ADD COLUMN +"more" TEXT COLLATE "C";$/);
  expect(sql).not.toContain("CREATE SCHEMA");
});

it("A schema that lacks the expected lines is refused", () => {
  expect(() => derivePostgresSchema("model A {\n  id Int @id\n}")).toThrow(/has no/);
});
