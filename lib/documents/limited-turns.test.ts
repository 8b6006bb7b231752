import { expect, it } from "vitest";
import { LimitedTurns } from "./limited-turns";

it("lets some run, others wait in order, and turns the next away", async () => {
  const turns = new LimitedTurns({ running: 1, waiting: 1 });
  const first = (await turns.take())!;
  const second = turns.take();
  expect(await turns.take()).toBeNull();
  first.end();
  (await second)!.end();
  expect(await turns.take()).not.toBeNull();
});
