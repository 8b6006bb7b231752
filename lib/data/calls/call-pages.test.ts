import { beforeAll, describe, expect, it } from "vitest";
import { CALLS_PER_PAGE, findCallPage } from "./call-pages";
import { createCall } from "./call-writes";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../test-database";

const CALLS = CALLS_PER_PAGE + 2;
const slugOf = (number: number) => `2030-05-01-call-${String(number).padStart(3, "0")}`;

beforeAll(async () => {
  await useFreshDatabase();
  for (let number = 0; number < CALLS; number++) await createCall(makeCall({ slug: slugOf(number) }));
});

const slugsOf = ({ calls }: Awaited<ReturnType<typeof findCallPage>>) => calls.map(({ call }) => call.slug);

describe("the pages of the list of calls", () => {
  it("have every call once, in order, and end", async () => {
    const first = await findCallPage(null, false);
    const second = await findCallPage(first.next, false);
    expect([...slugsOf(first), ...slugsOf(second)]).toEqual(Array.from({ length: CALLS }, (_, i) => slugOf(i)));
    expect([first.total, first.lookedAt, second.next]).toEqual([CALLS, CALLS_PER_PAGE, null]);
  });

  it("begin with the newest after a call that there is none of, and go on after one that is in the bin", async () => {
    expect(slugsOf(await findCallPage("2030-05-01-nobody", false))[0]).toBe(slugOf(0));
    await database().call.update({ where: { slug: slugOf(99) }, data: { hiddenAt: new Date() } });
    expect(slugsOf(await findCallPage(slugOf(99), false))).toEqual([slugOf(100), slugOf(101)]);
  });

  it("look further for calls with something unreviewed, and say how far", async () => {
    const page = await findCallPage(null, true);
    // One readout is no comparison: there is nothing to review.
    expect([page.calls, page.lookedAt, page.next]).toEqual([[], CALLS - 1, null]);
  });
});
