import { expect, it } from "vitest";
import { named, possessive, say } from "./message";
import { toText } from "./to-text";

it.each([
  [named("Azerbaijan"), "Azerbaijan’s"],
  [named("United States"), "United States’"],
  [say`Ministry (official post)`, "Ministry (official post)’s"],
])("Whose something is follows how a name ends: %j", (owner, said) => {
  expect(toText(possessive(owner))).toBe(said);
});
