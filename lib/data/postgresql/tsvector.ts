import type { SearchTerm } from "../../search/parse-search";
import { Prisma } from "../generated/client";
import type { FullText, NewestWanted } from "../search/full-text";

/** Characters that FTS5 takes for word boundaries inside a folded word, such as the bar of "½". */
const BORDER = /[^\p{L}\p{N}\p{Co}]+/u;

/** FTS5 treats a final sigma like any other. */
const wordsIn = (folded: string): string[] => folded.replaceAll("ς", "σ").split(BORDER).filter(Boolean);

/** Characters of a word in the index; a word of PostgreSQL's index can have 2,046 bytes. The rest is checked in the text. */
const LONGEST = 200;
const cut = (word: string): string => (word.length <= LONGEST ? word : [...word].slice(0, LONGEST).join(""));

/** Positions stored for a word, for its rank; PostgreSQL counts no further. */
const MOST_POSITIONS = 20;
const LAST_POSITION = 16_383;

/** Bytes that all words of a call may take: PostgreSQL refuses an index entry of a megabyte. */
const MOST_BYTES = 1_000_000;

/** Bytes of a word besides its letters, and of each position. */
const BYTES_OF_WORD = 4;
const BYTES_OF_POSITION = 2;

/** The weight classes of the index's columns, from the title to the texts. */
const CLASSES = ["A", "B", "C", "D"];

/** The weight of a hit in each class, from D to A. */
const WEIGHTS = "{0.125, 0.25, 0.5, 1}";

/**
 * The words of a call in the form of PostgreSQL's index, built here because its own parser would split them differently.
 *
 * @param columns the words of each column
 * @returns null if there are too many
 * @example
 * toVector([["talks"], ["ana"]]); //=> "'talks':1A 'ana':2B"
 */
function toVector(columns: string[][]): string | null {
  const positions = new Map<string, string[]>();
  let position = 0;
  let bytes = 0;
  for (const [column, words] of columns.entries())
    for (const word of words.map(cut)) {
      position = Math.min(position + 1, LAST_POSITION);
      const known = positions.get(word);
      if (known && known.length >= MOST_POSITIONS) continue;
      bytes += BYTES_OF_POSITION;
      if (known) known.push(`${position}${CLASSES[column]}`);
      else {
        bytes += Buffer.byteLength(word) + BYTES_OF_WORD;
        positions.set(word, [`${position}${CLASSES[column]}`]);
      }
    }
  return bytes > MOST_BYTES ? null : [...positions].map(([word, at]) => `'${word}':${at.join(",")}`).join(" ");
}

/** A number for two consecutive words, by the hash FNV-1a over their UTF-16 code units; collisions are rare. */
function hashPair(first: string, second: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${first} ${second}`.split("")) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash | 0;
}

const pairsIn = (words: string[]): number[] => words.slice(1).map((word, index) => hashPair(words[index]!, word));

const toArray = (numbers: Iterable<number>): string => `{${[...numbers].join(",")}}`;

interface Term {
  words: string[];
  isPrefix: boolean;
}

const toTerm = ({ words, isPrefix }: SearchTerm): Term => ({ words: words.flatMap(wordsIn), isPrefix });

/** The words of a term, in any place. */
const toQuery = ({ words, isPrefix }: Term): string =>
  words.map((word, index) => `'${cut(word)}'${isPrefix && index === words.length - 1 ? ":*" : ""}`).join(" & ");

/** The pairs of words that a text must have; a word of which only the beginning is given is in none. */
const pairsOf = ({ words, isPrefix }: Term): number[] => pairsIn(isPrefix ? words.slice(0, -1) : words);

/** The rest of a term once its pairs are found: the other words. */
const besidesPairs = (term: Term): Term =>
  pairsOf(term).length === 0 ? term : { ...term, words: term.isPrefix ? term.words.slice(-1) : [] };

/** Words contain no characters that are special to LIKE. Each stands between two spaces, and no two columns share a line. */
const inText = ({ words, isPrefix }: Term): Prisma.Sql =>
  Prisma.sql`"text" LIKE ${`% ${words.join(" ")}${isPrefix ? "" : " "}%`}`;

/** The indexes know that words and pairs occur, but not whether all of them follow each other, nor the ends of long words. */
const isInText = ({ words }: Term) => words.length > 1 || words.some((word) => word.length > LONGEST);

const and = (conditions: Prisma.Sql[]) => Prisma.join(conditions, " AND ");

/** What the indexes answer for terms: all calls that have them, and a few more. */
function inIndexes(terms: Term[]): Prisma.Sql {
  const words = terms.map((term) => toQuery(besidesPairs(term))).filter(Boolean);
  const pairs = new Set(terms.flatMap(pairsOf));
  return and([
    ...(words.length > 0 ? [Prisma.sql`"words" @@ ${words.join(" & ")}::tsquery`] : []),
    ...(pairs.size > 0 ? [Prisma.sql`"pairs" @> ${toArray(pairs)}::integer[]`] : []),
  ]);
}

/** Calls that are not in the indexes, because they have too many words or are older than the index of pairs. Their text is read. */
const isUnlisted = (terms: Term[]): Prisma.Sql =>
  terms.some((term) => pairsOf(term).length > 0) ? Prisma.sql`"pairs" IS NULL` : Prisma.sql`"words" IS NULL`;

/** A term without anything that FTS5 takes for a word is found nowhere. */
const isNowhere = (terms: Term[]) => terms.some(({ words }) => words.length === 0);

/** Whether a row may have all terms, according to the indexes. */
const mayHaveAll = (terms: Term[]): Prisma.Sql =>
  isNowhere(terms) ? Prisma.sql`FALSE` : Prisma.sql`(${inIndexes(terms)} OR ${isUnlisted(terms)})`;

/** Whether a row that may have all terms really has them, according to its text. */
const hasInText = (terms: Term[]): Prisma.Sql =>
  and([Prisma.sql`(NOT ${isUnlisted(terms)} OR (${and(terms.map(inText))}))`, ...terms.filter(isInText).map(inText)]);

const hasAll = (terms: Term[]): Prisma.Sql => Prisma.sql`(${mayHaveAll(terms)} AND ${hasInText(terms)})`;

const withAll = (terms: SearchTerm[]): Prisma.Sql =>
  Prisma.sql`SELECT "rowid" FROM "CallSearch" WHERE ${hasAll(terms.map(toTerm))}`;

/** Up to this many calls are sorted faster than the newest of all are searched for them; fewer if the text of each must be read. */
const FEW = 10_000;
const FEW_TEXTS = 5_000;

/**
 * If few calls have the terms, the indexes find them and they are sorted. If many do, the newest calls are checked in order until there are
 * enough. PostgreSQL would choose between the two by an estimate, and when that is wrong, read all of a large library.
 */
function newest(given: SearchTerm[], { where, limit }: NewestWanted): Prisma.Sql {
  const terms = given.map(toTerm);
  const few = terms.some(isInText) ? FEW_TEXTS : FEW;
  const areFew = Prisma.sql`(SELECT COUNT(*) FROM "some") <= ${few}`;
  const inOrder = Prisma.sql`ORDER BY "date" DESC, "slug" LIMIT ${limit}`;
  // A subquery that yields a value is evaluated row by row, in the order of the list.
  return Prisma.sql`
    WITH "some" AS MATERIALIZED (SELECT "rowid" FROM "CallSearch" WHERE ${mayHaveAll(terms)} LIMIT ${few + 1})
    SELECT "id" FROM (
      (SELECT "Call"."id", "Call"."date", "Call"."slug" FROM "some" JOIN "CallSearch" USING ("rowid") JOIN "Call" ON "Call"."id" = "rowid"
        WHERE ${areFew} AND ${hasInText(terms)} AND ${where} ${inOrder})
      UNION ALL
      (SELECT "Call"."id", "Call"."date", "Call"."slug" FROM "Call"
        WHERE NOT ${areFew} AND ${where} AND (SELECT ${hasAll(terms)} FROM "CallSearch" WHERE "rowid" = "Call"."id") ${inOrder})
    ) AS "found" ${inOrder}`;
}

/**
 * The search of PostgreSQL. Its own phrase search does not suffice: it knows no position beyond the 16,383rd word, and at most 255
 * positions of a word.
 *
 * @example
 * TSVECTOR.withAll(parseSearch("ceasefire").all).values; //=> ["'ceasefire'", "% ceasefire %"]
 */
export const TSVECTOR: FullText = {
  withAll,
  withAny: (terms) =>
    Prisma.sql`SELECT "rowid" FROM "CallSearch" WHERE ${Prisma.join(
      terms.map((term) => hasAll([toTerm(term)])),
      " OR ",
    )}`,
  ranked: (terms) => {
    const query = terms
      .map((term) => toQuery(toTerm(term)))
      .filter(Boolean)
      .join(" & ");
    return Prisma.sql`
    SELECT "rowid" AS "id", COALESCE(-ts_rank(${WEIGHTS}::real[], "words", ${query}::tsquery, 1), 0) AS "rank"
    FROM "CallSearch" WHERE ${hasAll(terms.map(toTerm))}`;
  },
  newest,
  remove: (ids) => Prisma.sql`DELETE FROM "CallSearch" WHERE "rowid" IN (${Prisma.join(ids)})`,
  put: (id, columns) => {
    const words = columns.map(wordsIn);
    const text = words.map((column) => ` ${column.join(" ")} `).join("\n");
    const vector = toVector(words);
    const pairs = vector === null ? null : toArray(new Set(words.flatMap(pairsIn)));
    return Prisma.sql`
    INSERT INTO "CallSearch" ("rowid", "words", "pairs", "text")
    VALUES (${id}, ${vector}::tsvector, ${pairs}::integer[], ${text})`;
  },
};
