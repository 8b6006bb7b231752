// `npm run accuracy -- --reader model [--recorded DIR] [--save DIR] [FOLDER]`: a language model beside the built-in aligner.
// `-- --reader model --reviewed`: what it has read in this library, against what analysts have confirmed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { planReading } from "../lib/aligners/model/plan-reading";
import type { AskModel } from "../lib/aligners/model/read-texts";
import { ReaderError } from "../lib/aligners/model/reader-error";
import { named, plural, say } from "../lib/messages/parts/message";
import { describeEstimate } from "../lib/messages/site/reading-requests";
import { describeMeasurement, describeReader, describeReaderFault } from "../lib/messages/site/readers";
import { toText } from "../lib/messages/parts/to-text";
import type { ReaderFigures, ReaderMeasurement } from "../lib/model/readers/readers";
import type { Dropped } from "../lib/model/readers/readings";
import { findByAligner } from "./compare-gold";
import { withheldResources } from "./fit/withheld";
import { readCommittedGold, readCorpus, type GoldPair } from "./gold";
import { fail } from "./install.mjs";
import { readGivenPairs } from "./given-pairs";
import { giveUp, openDatabase } from "./library-command";
import { findByReply, readRecorded, type Recorded } from "./recorded-readings";
import { printFigures, printReviewedFigures } from "./print-figures";
import { addCounts, countPair, figuresOf, type Counts, type FoundLinks } from "./score-gold";

const USAGE = `Usage: npm run accuracy -- --reader model [--recorded DIR] [--save DIR] [FOLDER]
       npm run accuracy -- --reader model --reviewed
  --recorded DIR   score replies that were recorded, DIR/PAIR.json, without a network
  --save DIR       record the replies of the model that is set up; those recorded before are not asked for again
  FOLDER           pairs in the format of the development corpus, instead of the gold in the project
  --reviewed       what the model has read in this library, against what its analysts have confirmed; asks nothing`;

interface Result {
  pair: GoldPair;
  found: FoundLinks;
}

const countResults = (results: Result[]): Counts[] => results.map(({ pair, found }) => countPair(pair, found));

function scoreCounts(counts: Counts[]): ReaderFigures {
  const { linksF1, linksPrecision, linksRecall, includedF1, falseLeftOut, falseShared } = figuresOf(addCounts(counts));
  return { linksF1, linksPrecision, linksRecall, includedF1, falseLeftOut, falseShared };
}

/** The figures of recorded replies. */
export interface RecordedAccuracy extends ReaderMeasurement {
  /** Claims that were dropped, over all pairs. */
  dropped: Dropped;
  /** Pairs whose reply was unusable; they count as read without a link. */
  unusable: string[];
  counts: Record<"model" | "builtIn", Counts[]>;
}

/**
 * Scores recorded replies beside the built-in aligner, on the same pairs and by the same measures; the aligner by weights that were not
 * fitted to the pair.
 *
 * @param pairs those without a reply are left out
 * @param recordedOf what was recorded of a pair, by its slug
 * @example
 * scoreRecorded(readCorpus()!, (slug) => readRecorded("../shared/reader/replies", slug)).model.linksF1; //=> 0.947
 */
export function scoreRecorded(pairs: GoldPair[], recordedOf: (slug: string) => Recorded | null): RecordedAccuracy {
  const dropped: Dropped = { unknownPassage: 0, notQuoted: 0, malformed: 0 };
  const unusable: string[] = [];
  const known = pairs.flatMap((pair) => {
    const recorded = recordedOf(pair.slug);
    return recorded ? [{ pair, recorded }] : [];
  });
  const withheld = withheldResources();
  const builtIn = known.map(({ pair }) => ({ pair, found: findByAligner(pair, withheld(pair)) }));
  const model = known.map(({ pair, recorded }, place) => {
    try {
      const found = findByReply(pair, recorded);
      for (const kind of Object.keys(dropped) as (keyof Dropped)[]) dropped[kind] += found.dropped[kind];
      return { pair, found };
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      unusable.push(pair.slug);
      return { pair, found: { ...builtIn[place]!.found, links: [] } };
    }
  });
  const counts = { model: countResults(model), builtIn: countResults(builtIn) };
  const [byModel, byAligner] = [scoreCounts(counts.model), scoreCounts(counts.builtIn)];
  return { pairs: known.length, model: byModel, builtIn: byAligner, dropped, unusable, counts };
}

function print(title: string, { dropped, unusable, counts, ...measurement }: RecordedAccuracy) {
  console.log(toText(say`${named(title)}, ${plural(measurement.pairs, "pair")}`));
  for (const sentence of describeMeasurement(measurement)) console.log(`  ${toText(sentence)}`);
  const { unknownPassage, notQuoted, malformed } = dropped;
  const links = unknownPassage + notQuoted + malformed;
  if (links > 0)
    console.log(toText(say`  ${plural(links, "link")} dropped, ${notQuoted} for words that stand nowhere`));
  for (const slug of unusable) console.log(`  ${slug}: the reply could not be used`);
  printFigures("The language model", counts.model);
  printFigures("The built-in aligner", counts.builtIn);
}

/** Asks the model about a pair, as the app does. */
async function record(pair: GoldPair, ask: AskModel, model: string): Promise<Recorded> {
  const { readTexts } = await import("../lib/aligners/model/read-texts");
  const textOf = ({ text, language = "en" }: GoldPair["left"]) => ({ text, language });
  const [left, right] = [textOf(pair.left), textOf(pair.right)];
  const [planned] = planReading(left, right).requests;
  try {
    const { replies } = await readTexts(left, right, ask, { model });
    return { request: planned!.request, reply: replies[0] };
  } catch (error) {
    if (error instanceof ReaderError && error.reply !== null) return { request: planned!.request, reply: error.reply };
    throw error;
  }
}

/** Measures the model that is set up, on a folder of pairs or on the gold in the project. The latter measurement is stored. */
async function measureLive(save: string | undefined, folder: string | undefined) {
  await openDatabase();
  const { checkReader, findReader, readerStatus } = await import("../lib/comparison/readings/reader");
  const { estimateReading } = await import("../lib/comparison/readings/estimate-reading");
  const { storeMeasurement } = await import("../lib/data/readings/measurements");
  const { askModel } = await import("../lib/aligners/model/ask-model");
  const reader = findReader();
  if (!reader)
    return fail(
      describeReader(readerStatus()).map(toText).join("\n") || "No language model is set up: docs/readers.md says how.",
    );
  const { settings } = reader;
  const gold = folder === undefined ? readCommittedGold() : readGivenPairs(folder);
  const recorded = new Map(gold.map(({ slug }) => [slug, save === undefined ? null : readRecorded(save, slug)]));
  const open = gold.filter(({ slug }) => !recorded.get(slug));
  const texts = open.map(
    ({ left, right }) =>
      [
        { language: "en", ...left },
        { language: "en", ...right },
      ] as const,
  );
  console.log(
    toText(say`To read with ${named(settings.model)}: ${describeEstimate(estimateReading(texts, settings.price))}.`),
  );
  const status = await checkReader();
  if (status.state === "on" && status.fault) return fail(toText(describeReaderFault(status.fault)));
  if (save !== undefined) mkdirSync(save, { recursive: true });
  for (const pair of open) {
    const answer = await record(pair, (prompt) => askModel(settings, prompt), settings.model);
    recorded.set(pair.slug, answer);
    if (save !== undefined) writeFileSync(join(save, `${pair.slug}.json`), JSON.stringify(answer, null, 1));
    console.error(toText(say`${named(pair.slug)}: read`));
  }
  const accuracy = scoreRecorded(gold, (slug) => recorded.get(slug) ?? null);
  print(`${settings.model} on ${folder ?? "the gold in the project"}`, accuracy);
  const { pairs, model, builtIn } = accuracy;
  if (folder === undefined) await storeMeasurement(reader, { pairs, model, builtIn }, new Date());
}

/** What the model has read in this library. */
async function printReviewed() {
  await openDatabase();
  const { readReviewedGold } = await import("./reviewed-gold");
  const reviewed = await readReviewedGold("model");
  const counts = reviewed.map(({ gold, machine: { left, right, links } }) =>
    countPair(gold, { left: left.passages, right: right.passages, links }),
  );
  printReviewedFigures("Reviewed comparisons that the language model has read", counts);
}

function printRecorded(recordings: string, folder: string | undefined) {
  const groups: [string, GoldPair[]][] = folder
    ? [[folder, readGivenPairs(folder)]]
    : [
        ["The gold in the project", readCommittedGold()],
        ["The development corpus", readCorpus() ?? []],
      ];
  const scored = groups.map(
    ([title, pairs]) => [title, scoreRecorded(pairs, (slug) => readRecorded(recordings, slug))] as const,
  );
  const known = scored.filter(([, { pairs }]) => pairs > 0);
  if (known.length === 0) giveUp(`${recordings} has no reply of a pair that has a gold alignment.`);
  for (const [title, accuracy] of known) print(title, accuracy);
}

const argumentsSchema = z
  .object({
    reader: z.literal("model", "--reader must be “model”; without it the built-in aligner is measured."),
    recorded: z.string().min(1).optional(),
    save: z.string().min(1).optional(),
    reviewed: z.boolean().optional(),
    folder: z.string().optional(),
  })
  .refine(({ recorded, save }) => recorded === undefined || save === undefined, "Say --recorded or --save, not both.")
  .refine(
    ({ reviewed, recorded, save, folder }) => !reviewed || (recorded ?? save ?? folder) === undefined,
    "--reviewed takes no other option.",
  );

/**
 * The command, from its arguments.
 *
 * @example
 * await measureModel(["--reader", "model", "--recorded", "../shared/reader/replies"]);
 */
export async function measureModel(args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  try {
    const options = { reader: text, recorded: text, save: text, reviewed: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (more.length > 0) return giveUp(USAGE);
    const parsed = argumentsSchema.safeParse({ ...values, folder: folder && resolve(folder) });
    if (!parsed.success) return giveUp(`${parsed.error.issues[0]!.message}\n${USAGE}`);
    const { recorded, save, reviewed } = parsed.data;
    if (reviewed) await printReviewed();
    else if (recorded !== undefined) printRecorded(recorded, parsed.data.folder);
    else await measureLive(save, parsed.data.folder);
  } catch (error) {
    if (error instanceof ReaderError) return fail(toText(describeReaderFault(error.fault)));
    if (error instanceof TypeError) return giveUp(`${error.message}\n${USAGE}`);
    throw error;
  }
}
