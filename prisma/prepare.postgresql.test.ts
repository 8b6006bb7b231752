import { beforeEach, expect, it } from "vitest";
import { createDatabase, freshName } from "../lib/data/postgresql/test-databases";
import { withConnection } from "./postgresql/migrate";
import { prepareTables } from "./prepare";

let url: string;
beforeEach(async () => {
  url = await createDatabase(process.env.PARALLAX_TEST_POSTGRES!, freshName());
});

const withPassword = (changes: Partial<URL>) => Object.assign(new URL(url), { password: "secret", ...changes }).href;

it.each([
  [{ port: "1" }, /^The database parallax_test_\w+ on 127\.0\.0\.1:1 cannot be reached: connect ECONNREFUSED/],
  [{ pathname: "/nowhere" }, /^The database nowhere on .* cannot be reached: database "nowhere" does not exist\.$/],
])("A database that is not there is named in one sentence, without its password: %j", async (changes, sentence) => {
  const prepared = await prepareTables(withPassword(changes));
  expect(prepared).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
  expect(JSON.stringify(prepared)).not.toContain("secret");
});

it("A database of another program is left as it is", async () => {
  await withConnection(url, (client) => client.query(`CREATE TABLE "wp_posts" ("id" INTEGER)`));
  expect(await prepareTables(url)).toEqual({
    ok: false,
    sentence: expect.stringMatching(/cannot be opened: it holds another program's tables\.$/),
  });
});
