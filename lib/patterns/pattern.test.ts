import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CELL_STATES, PATTERN_LEVELS, PATTERN_SORTS, type PatternCall } from "../model/dyads/patterns";
import { filterCalls } from "./filter-calls";
import { chooseHighlights } from "./highlights";
import { buildPattern } from "./pattern";
import { TOPICS, makeCall, makeComparison, makeReadout, patternCalls, swapSides } from "./test-calls";
import { rateOf } from "./wilson";

const NAMES = TOPICS.map((id) => ({ id, label: id }));
const BY_FREQUENCY = { sort: "frequency", level: "found" } as const;
const build = (calls: PatternCall[], how: Parameters<typeof buildPattern>[2] = BY_FREQUENCY) =>
  buildPattern(calls, NAMES, how);
const rowOf = (calls: PatternCall[], topic = "detained", how = BY_FREQUENCY as Parameters<typeof buildPattern>[2]) =>
  build(calls, how).rows.find((row) => row.topic === topic)!;
const statesOf = (calls: PatternCall[], topic = "detained") => rowOf(calls, topic).cells.map(({ state }) => state);
const months = (...said: string[]) =>
  said.map((sign, i) => makeCall(i, sign === "" ? { trade: "=" } : { detained: sign }));

describe("A cell", () => {
  it("says what each side's readout did with the topic", () => {
    expect(statesOf(months("=", "a", "b", "?", ""))).toEqual(["both", "only-a", "only-b", "open", "neither"]);
  });

  it("says that a side has no readout, and claims nothing of it", () => {
    const silent = makeCall(1, { detained: "a" }, { readouts: { a: [makeReadout("a")], b: [] }, comparisons: [] });
    expect(rowOf([...months("a"), silent]).cells[1]).toMatchObject({ state: "no-readout", missing: ["b"], why: null });
  });

  it.each([
    ["partial", { isPartial: true }],
    ["language", { language: "ar" }],
  ])("is not comparable where a readout is another (%s), and shows what there is", (why, changes) => {
    const call = makeCall(
      1,
      { detained: "a" },
      { readouts: { a: [makeReadout("a")], b: [makeReadout("b", changes)] } },
    );
    const cell = rowOf([...months("a"), call]).cells[1];
    expect(cell).toMatchObject({ state: "not-comparable", why, isConfirmed: false });
    expect(cell!.passages.a).toEqual([{ readout: "mfa-a", against: "mfa-b", ids: ["l2"] }]);
  });

  it("is not comparable where both readouts are in one language whose topics cannot be found, and finds a term there", () => {
    const french = { a: [makeReadout("a", { language: "fr" })], b: [makeReadout("b", { language: "fr-BE" })] };
    const calls = [
      ...months("a", "?"),
      makeCall(2, {}, { readouts: french }),
      makeCall(3, { detained: "?", "term:Lachin": "=" }, { readouts: french }),
    ];
    const names = [{ id: "term:Lachin", label: "Lachin" }, ...NAMES];
    const { comparable, columns, rows } = buildPattern(calls, names, BY_FREQUENCY);
    expect(comparable).toBe(2);
    expect(columns.map(({ why }) => why)).toEqual([null, null, "topics", "topics"]);
    const [detained, term] = ["detained", "term:Lachin"].map((id) => rows.find(({ topic }) => topic === id)!);
    expect(detained!.cells.map(({ state }) => state)).toEqual(["only-a", "open", "not-comparable", "not-comparable"]);
    expect(detained!.rates["only-a"]).toMatchObject({ n: 1, of: 2 });
    expect(term!.cells.map(({ state }) => state)).toEqual(["neither", "neither", "neither", "both"]);
    expect(term!.rates.both).toMatchObject({ n: 1, of: 4 });
  });

  it("is not comparable while the comparison is pending, or was refused", () => {
    for (const status of ["pending", "refused"] as const) {
      const call = makeCall(1, {}, { comparisons: [makeComparison([], { status })] });
      expect(rowOf([...months("a"), call]).cells[1]).toMatchObject({ state: "not-comparable", why: status });
    }
  });

  it("counts several readouts of one side together: one that has the topic is enough", () => {
    const [only, both] = [makeCall(0, { detained: "a" }), makeCall(0, { detained: "=" })];
    const second = makeReadout("b", { slug: "presidency-b" });
    const other = { ...both.comparisons[0]!, b: "presidency-b" };
    const call = {
      ...only,
      readouts: { ...only.readouts, b: [...only.readouts.b, second] },
      comparisons: [...only.comparisons, other],
    };
    expect(statesOf([call])).toEqual(["both"]);
    expect(rowOf([call]).cells[0]!.passages.b).toEqual([{ readout: "presidency-b", against: "mfa-a", ids: ["r3"] }]);
  });

  it("leaves open what one of several comparisons leaves open", () => {
    const [only, open] = [makeCall(0, { detained: "a" }), makeCall(0, { detained: "?" })];
    const second = makeReadout("b", { slug: "presidency-b" });
    const call = {
      ...only,
      readouts: { ...only.readouts, b: [...only.readouts.b, second] },
      comparisons: [...only.comparisons, { ...open.comparisons[0]!, b: "presidency-b" }],
    };
    expect(statesOf([call])).toEqual(["open"]);
  });
});

describe("A row", () => {
  it("counts one side alone over the comparable calls, and nothing else", () => {
    const silent = makeCall(5, {}, { readouts: { a: [makeReadout("a")], b: [] }, comparisons: [] });
    const row = rowOf([...months("a", "a!", "=", "", "?"), silent]);
    expect(row.rates["only-a"]).toMatchObject({ n: 2, of: 5 });
    expect(row.confirmed["only-a"]).toBe(1);
    expect(
      rowOf([...months("a", "a!"), silent], "detained", { sort: "frequency", level: "confirmed" }).rates["only-a"],
    ).toMatchObject({
      n: 1,
      of: 2,
    });
  });

  it("has the longest run of one side alone, through calls that are not comparable", () => {
    const silent = makeCall(3, {}, { readouts: { a: [makeReadout("a")], b: [] }, comparisons: [] });
    const calls = [...months("b", "b", "a"), silent, ...months("", "", "", "", "a!", "a").slice(4)];
    expect(rowOf(calls).streak).toEqual({
      side: "a",
      calls: 3,
      confirmed: 1,
      from: "2029-03-05-call",
      to: "2029-06-05-call",
      until: "2029-06-05",
      isCurrent: true,
    });
  });

  it("ends a run at a call without the topic, and where both report it", () => {
    expect(rowOf(months("a", "", "a", "=", "a")).streak).toBeNull();
    expect(rowOf(months("a", "a", "=")).streak).toMatchObject({ calls: 2, isCurrent: false });
  });

  it("knows which topics are new or gone, from comparable calls only", () => {
    const [four, six] = [Array<string>(4).fill("b"), Array<string>(6).fill("")];
    expect(rowOf(months(...six, ...four)).change).toEqual({ kind: "new", since: "2029-07-05" });
    expect(rowOf(months(...four, ...six)).change).toEqual({ kind: "gone", since: "2029-05-05" });
    expect(rowOf(months(...six, "b")).change).toBeNull();
  });

  it("calls no silence what is likely by chance", () => {
    expect(rowOf(months("b", "b", "", "", "")).change).toBeNull();
    const sparse = Array.from({ length: 60 }, (_, i) => (i % 6 === 0 ? "b" : ""));
    expect(rowOf(months(...sparse)).change).toBeNull();
    expect(rowOf(months(...sparse, ...Array<string>(30).fill(""))).change).toMatchObject({ kind: "gone" });
  });

  it("announces nothing in 444 calls of random text", () => {
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const topics = Array.from({ length: 30 }, (_, i) => ({ id: `t${i}`, label: `t${i}`, rate: 0.02 + i / 50 }));
    const calls = Array.from({ length: 444 }, (_, i) => {
      const found = topics.filter(({ rate }) => random() < rate);
      return makeCall(
        i,
        Object.fromEntries(found.map(({ id }) => [id, random() < 0.5 ? "a" : random() < 0.5 ? "b" : "="])),
      );
    });
    const { rows } = buildPattern(calls, topics, BY_FREQUENCY);
    expect(rows).toHaveLength(30);
    expect(rows.filter(({ change }) => change !== null)).toEqual([]);
    expect(chooseHighlights(rows)).toEqual({ streaks: [], changes: [] });
  });

  it("stands behind all others by frequency where nearly every readout has it", () => {
    const names = [...NAMES, { id: "call-itself", label: "The call or meeting itself" }];
    const calls = [0, 1, 2].map((i) => makeCall(i, { "call-itself": "=", ...(i === 0 && { detained: "a" }) }));
    const { rows } = buildPattern(calls, names, BY_FREQUENCY);
    expect(rows.map(({ topic }) => topic)).toEqual(["detained", "call-itself"]);
  });

  it("ranks higher with eleven of twelve than with three of three when sorted by one-sidedness", () => {
    const calls = Array.from({ length: 12 }, (_, i) =>
      makeCall(i, { detained: i === 0 ? "=" : "a", transit: i % 4 === 0 ? "a" : "=" }),
    );
    expect(build(calls, { sort: "one-sided", level: "found" }).rows.map(({ topic }) => topic)).toEqual([
      "detained",
      "transit",
    ]);
  });
});

describe("The pattern of any calls", () => {
  const how = fc.record({ sort: fc.constantFrom(...PATTERN_SORTS), level: fc.constantFrom(...PATTERN_LEVELS) });

  it("has a cell for each call, and counts each once", () => {
    fc.assert(
      fc.property(patternCalls, how, (calls, asked) => {
        const { rows, columns, comparable } = build(calls, asked);
        expect(columns.map(({ call }) => call.slug)).toEqual(calls.map(({ slug }) => slug));
        expect(columns.filter(({ isComparable }) => isComparable)).toHaveLength(comparable);
        for (const { cells, counts, rates } of rows) {
          expect(cells).toHaveLength(calls.length);
          expect(CELL_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(calls.length);
          expect(Object.values(rates).map(({ of }) => of)).toEqual([comparable, comparable, comparable]);
        }
      }),
    );
  });

  it("says the same from the other side", () => {
    fc.assert(
      fc.property(patternCalls, how, (calls, asked) => {
        const [own, other] = [build(calls, asked), build(swapSides(calls), asked)];
        expect(other.silent).toEqual({ a: own.silent.b, b: own.silent.a });
        const rates = new Map(other.rows.map((row) => [row.topic, row.rates]));
        for (const row of own.rows) expect(rates.get(row.topic)!["only-b"]).toEqual(row.rates["only-a"]);
      }),
    );
  });

  it("never says one side only where the other side has the topic, is missing, or is stored only in part", () => {
    fc.assert(
      fc.property(patternCalls, (calls) => {
        for (const { cells } of build(calls).rows)
          for (const { state, passages, missing, why, call } of cells) {
            if (state !== "only-a" && state !== "only-b") continue;
            const far = state === "only-a" ? "b" : "a";
            expect([passages[far], missing, why]).toEqual([[], [], null]);
            expect(calls.find(({ slug }) => slug === call)!.readouts[far].some(({ isPartial }) => !isPartial)).toBe(
              true,
            );
          }
      }),
    );
  });

  it("counts nothing else where only confirmed findings count", () => {
    fc.assert(
      fc.property(patternCalls, (calls) => {
        const confirmed = new Map(
          build(calls, { sort: "last", level: "confirmed" }).rows.map((row) => [row.topic, row]),
        );
        for (const row of build(calls).rows) {
          const strict = confirmed.get(row.topic)!;
          expect(strict.rates["only-a"].n).toBeLessThanOrEqual(row.rates["only-a"].n);
          expect(strict.streak?.calls ?? 0).toBeLessThanOrEqual(row.streak?.calls ?? 0);
        }
      }),
    );
  });
});

describe("The interval of a rate", () => {
  it("is Wilson's interval", () => {
    expect(rateOf(12, 12).low).toBeCloseTo(0.7575, 3);
    expect(rateOf(4, 12).low).toBeCloseTo(0.1381, 3);
    expect(rateOf(4, 12).high).toBeCloseTo(0.6094, 3);
    expect(rateOf(0, 0)).toEqual({ n: 0, of: 0, low: 0, high: 1 });
  });

  it("holds the share, within 0 and 1, and shrinks with more calls", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (n, more) => {
        const { low, high, of } = rateOf(n, n + more);
        if (of === 0) return;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(n / of + 1e-9);
        expect(high).toBeGreaterThanOrEqual(n / of - 1e-9);
        const ten = rateOf(10 * n, 10 * of);
        expect(ten.high - ten.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe("A filter", () => {
  const none = { from: "", to: "", issuer: "", principal: "", kind: "" } as Parameters<typeof filterCalls>[1];
  const calls = [...months("a", "a", "a"), makeCall(3, { detained: "a" }, { date: "2029-04", kind: "meeting" })];
  const kept = (filter: Partial<typeof none>) => filterCalls(calls, { ...none, ...filter }).map(({ date }) => date);

  it("keeps the calls of a period, even where bounds or dates are less precise", () => {
    expect(kept({ from: "2029-02", to: "2029-03" })).toEqual(["2029-02-05", "2029-03-05"]);
    expect(kept({ from: "2029-04-20" })).toEqual(["2029-04"]);
    expect(kept({ to: "2028" })).toEqual([]);
    expect(kept({})).toHaveLength(4);
  });

  it("keeps calls of a kind and of a principal", () => {
    expect(kept({ kind: "meeting" })).toEqual(["2029-04"]);
    expect(kept({ principal: "Jon Holt, Foreign Minister" })).toHaveLength(4);
    expect(kept({ principal: "Nobody" })).toEqual([]);
  });

  it("leaves an issuer's own readouts on its side, and all of the other", () => {
    const [call] = months("a");
    const second = {
      ...call!,
      readouts: { a: [makeReadout("a", { slug: "p", issuer: { slug: "p", name: "P" } })], b: call!.readouts.b },
    };
    const filtered = filterCalls([call!, second], { ...none, issuer: "mfa-a" });
    expect(filtered.map(({ readouts }) => [readouts.a.length, readouts.b.length])).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(filtered[1]!.comparisons).toEqual([]);
  });
});

describe("What is counted", () => {
  const calls = months("a", "a+", "a!", "b+", "=");

  it("is everything found, what a model agrees on, or what a person confirmed", () => {
    const counted = PATTERN_LEVELS.map((level) => rowOf(calls, "detained", { sort: "last", level }).rates);
    expect(counted.map((rates) => [rates["only-a"].n, rates["only-b"].n, rates.both.n])).toEqual([
      [3, 1, 1],
      [2, 1, 0],
      [1, 0, 0],
    ]);
    expect(counted.every(({ both }) => both.of === 5)).toBe(true);
  });

  it("widens the interval for unconfirmed cells that may be wrong", () => {
    const plain = rowOf(calls).rates;
    const allowing = rowOf(calls, "detained", { ...BY_FREQUENCY, error: 0.2 }).rates;
    expect(allowing["only-a"].low).toBeLessThan(plain["only-a"].low);
    expect(allowing.both).toEqual(plain.both);
  });

  it("says how many comparisons an earlier version of the aligner made", () => {
    const old = makeCall(5, {}, { comparisons: [makeComparison([], { isOutdated: true })] });
    expect(build([...calls, old]).comparisons).toEqual({ n: 6, outdated: 1 });
  });
});
