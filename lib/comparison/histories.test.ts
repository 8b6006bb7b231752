import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import { findCall } from "../data/calls/call-queries";
import { database } from "../data/client";
import { COUNTS, fromCountColumns } from "../data/comparisons/comparison-columns";
import { defaultPair, findPair } from "../data/comparisons/readout-pairs";
import { importLibrary } from "../data/library/library-import";
import { exportWhole } from "../data/library/test-whole-library";
import { findReviewed } from "./find-reviewed";
import { useFreshDatabase } from "../data/testing/test-database";
import type { ReviewedText } from "../model/reviews/reviewed-comparison";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { wakeComparisonJob } from "./jobs/comparison-job";
import { beginHistory, restoreAll, step, take } from "./test-histories";
import { finished } from "../model/comparisons/aligners";

const PATIENCE = 300_000;
const RUNS = 12;
const STEPS = 10;

beforeAll(useFreshDatabase);

const REVISION = { id: true, number: true, text: true, readout: { select: { slug: true, language: true } } } as const;

const readRows = (slug: string) =>
  database().comparison.findMany({
    where: { call: { slug } },
    select: {
      status: true,
      leftId: true,

      content: true,
      version: true,
      ...COUNTS,
      points: true,
      reviewed: true,
      disputed: true,
      first: { select: REVISION },
      second: { select: REVISION },
    },
  });

const countsOf = ({ size, coverage, progress }: ReviewedText) => ({ passages: size.passages, coverage, progress });

/** Every stored comparison equals what its aligner answers now, and its columns what its review yields. */
async function expectRowsTrue(slug: string) {
  for (const {
    leftId,
    first,
    second,
    status,
    content,
    version,
    points,
    reviewed,
    disputed,
    ...columns
  } of await readRows(slug)) {
    const textOf = ({ text, readout }: typeof first) => ({ text, language: readout.language });
    const [left, right] = leftId === first.id ? [first, second] : [second, first];
    expect([status, version]).toEqual(["ready", DEFAULT_ALIGNER.version]);
    expect(JSON.parse(content!)).toEqual(await DEFAULT_ALIGNER.align(textOf(left), textOf(right)));
    const address = [first, second].map(({ number, readout }) => `${readout.slug}@${number}`).join("..");
    const { comparison } = finished(await findReviewed((await findPair(address, slug))!));
    if (comparison.kind === "refusal") throw new Error(comparison.reason);
    expect(fromCountColumns(columns)).toEqual({ left: countsOf(comparison.left), right: countsOf(comparison.right) });
    const { progress } = comparison;
    expect([points, reviewed, disputed]).toEqual([progress.of, progress.reviewed, progress.disputed]);
  }
}

async function revisionId({ call, readout }: ReadoutPair["left"]) {
  const where = { number: readout.revision.number, readout: { slug: readout.slug, call: { slug: call.slug } } };
  return (await database().revision.findFirstOrThrow({ where, select: { id: true } })).id;
}

/** The call's columns name its opening pair, and whether that has something to review. */
async function expectOpeningTrue(slug: string) {
  const columns = { openingFirstId: true, openingSecondId: true, needsReview: true } as const;
  const stored = await database().call.findUniqueOrThrow({ where: { slug }, select: columns });
  const pair = defaultPair((await findCall(slug))!);
  if (!pair) return expect(stored).toEqual({ openingFirstId: null, openingSecondId: null, needsReview: false });
  const ids = [await revisionId(pair.left), await revisionId(pair.right)].sort((a, b) => a - b);
  const { comparison } = finished(await findReviewed(pair));
  const needsReview = comparison.kind === "comparison" && comparison.progress.reviewed < comparison.progress.of;
  expect(stored).toEqual({ openingFirstId: ids[0], openingSecondId: ids[1], needsReview });
}

/** Every two latest revisions have a comparison. */
async function expectComplete(slug: string) {
  const { readouts } = (await findCall(slug))!;
  const latest = readouts.map(({ slug: readout, revision }) => `${readout}@${revision.number}`);
  const stored = (await readRows(slug)).map(({ first, second }) =>
    [first, second].map(({ number, readout }) => `${readout.slug}@${number}`),
  );
  for (const [index, one] of latest.entries())
    for (const other of latest.slice(0, index))
      expect(stored.some((pair) => pair.includes(one) && pair.includes(other))).toBe(true);
}

let histories = 0;

it(
  "After any history of writes the stored comparisons equal computed ones, and the columns what is reviewed",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: STEPS }), async (steps) => {
        let slug = `2030-03-01-history-${++histories}`;
        await beginHistory(slug);
        for (const made of steps) {
          slug = await take(slug, made);
          await expectOpeningTrue(slug);
        }
        await expectComplete(slug);
        await restoreAll(slug, Infinity);
        await expectRowsTrue(slug);
        await expectComplete(slug);
        await expectOpeningTrue(slug);
      }),
      { numRuns: RUNS },
    );
  },
  PATIENCE,
);

it(
  "A library that is imported has no comparisons until the job has made them, with their reviews",
  async () => {
    const exported = await exportWhole();
    await useFreshDatabase();
    expect(await importLibrary(new TextEncoder().encode(exported), "json")).toMatchObject({ kind: "imported" });
    expect(await database().comparison.count()).toBe(0);
    await wakeComparisonJob();
    for (const { slug } of await database().call.findMany({ where: { deletedAt: null }, select: { slug: true } })) {
      await expectComplete(slug);
      await expectRowsTrue(slug);
      await expectOpeningTrue(slug);
    }
  },
  PATIENCE,
);
