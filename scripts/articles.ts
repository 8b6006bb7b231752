// `npm run accuracy -- --articles [FOLDER]`: how well the article parser finds statements and says whose they are, on articles whose
// statements are known. Without a folder, on the invented ones in scripts/articles.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { readArticle } from "../lib/article/read-article";
import type { Statement } from "../lib/article/types";
import { plural } from "../lib/messages/parts/message";
import { toText } from "../lib/messages/parts/to-text";
import { loadResources } from "../lib/resources/load";
import { ROOT } from "./install.mjs";
import { readSitePages } from "./site-pages";

/** The articles that come with the project. */
export const ARTICLES = join(ROOT, "scripts/articles");

const goldArticle = z.object({
  /** The kind of article it exemplifies. */
  kind: z.string(),
  format: z.enum(["text", "html"]),
  /** Paragraphs, or lines of HTML. */
  source: z.array(z.string()),
  statements: z.array(
    z.object({
      /** The speaker: the party's name, and the kind of issuer if the article leaves no doubt. */
      party: z.string(),
      kind: z.string().optional(),
      /** Words that only this statement has. */
      words: z.string(),
    }),
  ),
  /** Words that belong to no statement. */
  others: z.array(z.string()),
  /** The day of publication, if that is to be read. */
  date: z.string().optional(),
});

export type GoldArticle = z.infer<typeof goldArticle> & { name: string };

/**
 * Reads the articles of a folder with their statements, a JSON file each.
 *
 * @throws ZodError for a file of another shape
 * @example
 * readGoldArticles(ARTICLES)[0]?.kind; //=> "press, two sides"
 */
export const readGoldArticles = (folder: string): GoldArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => ({
      ...goldArticle.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
      name: basename(name, ".json"),
    }));

interface Score {
  /** Statements with an issuer, and how many of them have the right one. */
  named: { right: number; of: number };
  /** Statements in the articles, and how many were found, under their issuer or with the issuer open. */
  found: { right: number; of: number };
  /** Articles whose day of publication is to be read, and how many were read correctly. */
  dated: { right: number; of: number };
  /** The mistakes, for people. */
  faults: string[];
}

type Gold = GoldArticle["statements"][number];

const isOf = ({ issuer }: Statement, { party, kind }: Gold) =>
  issuer?.partyName === party && (kind === undefined || issuer.kind === kind);

function scoreArticle(article: GoldArticle): Score {
  const { name, source, format, statements: gold, others, date } = article;
  const read = readArticle(source.join("\n\n"), format, loadResources());
  const statements = read.kind === "article" ? read.statements : [];
  const foreign = (text: string, party: string) =>
    [...others, ...gold.filter((one) => one.party !== party).map(({ words }) => words)].find((words) =>
      text.includes(words),
    );
  const named = statements.filter(({ issuer }) => issuer !== null);
  const wrong = named.filter((statement) => {
    const own = gold.filter(({ words }) => statement.text.includes(words));
    return (
      own.length === 0 ||
      !own.every((one) => isOf(statement, one)) ||
      foreign(statement.text, own[0]!.party) !== undefined
    );
  });
  const missed = gold.filter(
    (one) =>
      !statements.some(
        (statement) =>
          statement.text.includes(one.words) &&
          foreign(statement.text, one.party) === undefined &&
          (statement.issuer === null || isOf(statement, one)),
      ),
  );
  const isDated = read.kind === "article" && read.date === date;
  return {
    named: { right: named.length - wrong.length, of: named.length },
    found: { right: gold.length - missed.length, of: gold.length },
    dated: { right: date !== undefined && isDated ? 1 : 0, of: date === undefined ? 0 : 1 },
    faults: [
      ...wrong.map(({ issuer, text }) => `${name}: given to ${issuer!.name}: “${text.slice(0, 80)}”`),
      ...missed.map(({ party, words }) => `${name}: not found, of ${party}: “${words}”`),
      ...(date !== undefined && !isDated ? [`${name}: the day of publication is ${date}`] : []),
    ],
  };
}

const add = (a: { right: number; of: number }, b: { right: number; of: number }) => ({
  right: a.right + b.right,
  of: a.of + b.of,
});

/**
 * Reads all articles and counts what is right. A statement whose issuer is left open counts as found, but neither for nor against the
 * issuers.
 *
 * @example
 * scoreArticles(readGoldArticles(ARTICLES)).found; //=> { right: 52, of: 54 }
 */
export const scoreArticles = (articles: GoldArticle[]): Score =>
  articles.map(scoreArticle).reduce((sum, one) => ({
    named: add(sum.named, one.named),
    found: add(sum.found, one.found),
    dated: add(sum.dated, one.dated),
    faults: [...sum.faults, ...one.faults],
  }));

const share = ({ right, of }: { right: number; of: number }) =>
  `${of === 0 ? "–" : ((100 * right) / of).toFixed(1)} %  (${right} of ${of})`;

/** Prints the score and the mistakes for the articles of a folder; without one, for the invented articles and the official pages. */
export function printArticles(folder?: string): void {
  print(folder ?? ARTICLES, readGoldArticles(folder ?? ARTICLES));
  if (folder === undefined) print("official pages", readSitePages());
}

function print(name: string, articles: GoldArticle[]): void {
  const { named, found, dated, faults } = scoreArticles(articles);
  console.log(`${name}, ${toText(plural(articles.length, "article"))}`);
  console.log(`  ${share(named)}  statements with an issuer that are that issuer’s (precision)`);
  console.log(`  ${share(found)}  statements of the articles that are found (recall)`);
  console.log(`  ${share(dated)}  days of publication that are read`);
  for (const fault of faults) console.log(`  ${fault}`);
}
