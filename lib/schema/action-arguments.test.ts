import { describe, expect, it } from "vitest";
import { reviewTarget } from "./action-arguments";

const PAIR = "a:b@1..a:c@1";
const leadsTo = (path: string) => reviewTarget.safeParse({ pair: PAIR, path }).success;

describe("the page that a review leads back to", () => {
  it.each([
    "/calls/2024-04-03-blinken-aliyev",
    "/calls/2024-04-03-blinken-aliyev?view=list&show=shared,possible&q=a%20b&review=1",
    "/calls/2024-04-03-blinken-aliyev/us-state-department@1..azerbaijan-president",
    "/calls/2024-04-03-blinken-aliyev/us-state-department..azerbaijan-president/history",
    "/compare/a:b..c:d@2?review=1",
    "/compare/a:b..c:d/history",
  ])("may be %s", (path) => expect(leadsTo(path)).toBe(true));

  it.each([
    "https://elsewhere.example/calls/x",
    "//elsewhere.example/calls/x",
    "/\\elsewhere.example/calls/x",
    "/calls//elsewhere.example",
    "/calls/x\\..\\y",
    "/calls/x#left-1",
    "/calls/x?q=a#b",
    "/calls/x\n//elsewhere.example",
    "/library",
    "javascript:alert(1)",
    "",
  ])("may not be %j", (path) => expect(leadsTo(path)).toBe(false));
});

it("comes back as the app writes it, without what is not ours", () => {
  expect(reviewTarget.parse({ pair: PAIR, path: "/calls/x?review=1&utm=1&view=list" }).path).toBe(
    "/calls/x?view=list&review=1",
  );
});
