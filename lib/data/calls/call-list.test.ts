import { beforeAll, describe, expect, it } from "vitest";
import { ALL_CALLS } from "../../addresses/calls-query";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { pinnedName } from "../../addresses/pair-names";
import { makeComparisons } from "../../comparison/jobs/make-comparisons";
import { judgementInput } from "../../schema/review";
import { database } from "../client";
import { listComparisonsToMake } from "../comparisons/comparisons-to-make";
import { findPair } from "../comparisons/readout-pairs";
import { addJudgement } from "../reviews/judgement-writes";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { CALLS_PER_PAGE, findCallPage } from "./call-list";
import { createCall } from "./call-writes";

const TO_REVIEW = { ...ALL_CALLS, state: "needs-review" } as const;
const CALLS = CALLS_PER_PAGE + 2;
const slugOf = (number: number) => `2030-05-01-call-${String(number).padStart(3, "0")}`;
const PAIR = "2029-01-01-pair";

beforeAll(async () => {
  await useFreshDatabase();
  for (let number = 0; number < CALLS; number++) await createCall(makeCall({ slug: slugOf(number) }));
});

const slugsOf = ({ calls }: Awaited<ReturnType<typeof findCallPage>>) => calls.map(({ call }) => call.slug);

describe("the pages of the list of calls", () => {
  it("have every call once, in order, and end", async () => {
    const first = await findCallPage(ALL_CALLS);
    const second = await findCallPage({ ...ALL_CALLS, after: first.next });
    expect([...slugsOf(first), ...slugsOf(second)]).toEqual(Array.from({ length: CALLS }, (_, i) => slugOf(i)));
    expect([first.total, first.listed, second.next]).toEqual([CALLS, CALLS, null]);
  });

  it("start from the newest after a call that does not exist, and continue after one that is deleted", async () => {
    const last = CALLS_PER_PAGE - 1;
    expect(slugsOf(await findCallPage({ ...ALL_CALLS, after: "2030-05-01-nobody" }))[0]).toBe(slugOf(0));
    await database().call.update({ where: { slug: slugOf(last) }, data: { deletedAt: new Date() } });
    expect(slugsOf(await findCallPage({ ...ALL_CALLS, after: slugOf(last) }))).toEqual([
      slugOf(last + 1),
      slugOf(last + 2),
    ]);
  });

  it("list no call of one readout among those that need review: there is nothing to review", async () => {
    expect(await findCallPage(TO_REVIEW)).toMatchObject({ calls: [], total: CALLS - 1, listed: 0, next: null });
  });

  it("count a call's first comparison from when it is made until it is reviewed", async () => {
    const [readout] = makeCall().readouts;
    const texts = ["They spoke of trade. Good day.", "Trade was discussed."];
    const readouts = texts.map((text) => ({ ...readout!, text }));
    await createCall(makeCall({ slug: PAIR, date: "2031-01-01", readouts }));
    const opening = async () => (await findCallPage(ALL_CALLS)).calls[0]!.opening!;
    expect([(await opening()).counts, slugsOf(await findCallPage(TO_REVIEW))]).toEqual(["pending", []]);
    await makeComparisons(DEFAULT_ALIGNER, await listComparisonsToMake(DEFAULT_ALIGNER, "missing"));
    expect(await findCallPage(TO_REVIEW)).toMatchObject({ listed: 1, calls: [{ call: { slug: PAIR } }] });
    const pair = pinnedName((await findPair("velmora-mfa..velmora-mfa-2", PAIR))!);
    const judge = (fields: object) => addJudgement(judgementInput.parse({ pair, author: "Ana", ...fields }));
    await judge({ kind: "not-a-point", left: "21-30" });
    expect(await opening()).toMatchObject({
      sides: { left: { slug: "velmora-mfa" }, right: { slug: "velmora-mfa-2" } },
      counts: { left: { passages: 2, progress: { of: 1, notAPoint: 1 } }, right: { progress: { of: 1, reviewed: 0 } } },
    });
    await judge({ kind: "link-added", left: "0-20", right: "0-20" });
    expect((await opening()).counts).toMatchObject({ right: { progress: { of: 1, reviewed: 1, confirmed: 1 } } });
    expect(await findCallPage(TO_REVIEW)).toMatchObject({ listed: 0, calls: [] });
  });
});
