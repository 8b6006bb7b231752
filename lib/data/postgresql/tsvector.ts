import type { SearchTerm } from "../../search/parse-search";
import { Prisma } from "../generated/client";
import type { FullText } from "../search/full-text";

/** What FTS5 takes for a border between words where a folded word has it inside, such as the bar of "½". */
const BORDER = /[^\p{L}\p{N}\p{Co}]+/u;

/** FTS5 takes a sigma at the end of a word for any other. */
const wordsIn = (folded: string): string[] => folded.replaceAll("ς", "σ").split(BORDER).filter(Boolean);

/** Characters of a word that the index has; a word of PostgreSQL's index has 2,046 bytes at most. The rest is read in the text. */
const LONGEST = 200;
const cut = (word: string): string => (word.length <= LONGEST ? word : [...word].slice(0, LONGEST).join(""));

/** Positions that are noted of a word, for its rank; PostgreSQL counts no further than this. */
const MOST_POSITIONS = 20;
const LAST_POSITION = 16_383;

/** Bytes that all words of a call may take: PostgreSQL refuses an index entry from a megabyte on. */
const MOST_BYTES = 1_000_000;

/** Bytes of a word besides its letters, and of each of its positions. */
const BYTES_OF_WORD = 4;
const BYTES_OF_POSITION = 2;

/** By the columns of the index, from the title to the texts. */
const CLASSES = ["A", "B", "C", "D"];

/** How much a hit weighs in each class, from D to A. */
const WEIGHTS = "{0.125, 0.25, 0.5, 1}";

/**
 * The words of a call as PostgreSQL's index takes them, put together here: its own parser would take them apart in another way.
 *
 * @param columns the words of each
 * @returns null where they are too many
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

interface Term {
  words: string[];
  isPrefix: boolean;
}

const toTerm = ({ words, isPrefix }: SearchTerm): Term => ({ words: words.flatMap(wordsIn), isPrefix });

/** The words of a term, each anywhere. */
const toQuery = ({ words, isPrefix }: Term): string =>
  words.map((word, index) => `'${cut(word)}'${isPrefix && index === words.length - 1 ? ":*" : ""}`).join(" & ");

/** Words have no character that means something to LIKE. Each is between two spaces, and no two columns on one line. */
const inText = ({ words, isPrefix }: Term): Prisma.Sql =>
  Prisma.sql`"text" LIKE ${`% ${words.join(" ")}${isPrefix ? "" : " "}%`}`;

/** The index knows that words are there, and not that they follow one another. */
const isInText = ({ words }: Term) => words.length > 1 || words.some((word) => word.length > LONGEST);

const and = (conditions: Prisma.Sql[]) => Prisma.join(conditions, " AND ");

const inIndex = (terms: Term[]): Prisma.Sql =>
  and([
    Prisma.sql`"words" @@ ${terms.map(toQuery).join(" & ")}::tsquery`,
    ...terms.filter(isInText).map((term) => inText(term)),
  ]);

/** A term of signs that are not words for FTS5 is nowhere. */
const hasAll = (terms: Term[]): Prisma.Sql =>
  terms.some(({ words }) => words.length === 0)
    ? Prisma.sql`FALSE`
    : Prisma.sql`((${inIndex(terms)}) OR ("words" IS NULL AND ${and(terms.map(inText))}))`;

const withAll = (terms: SearchTerm[]): Prisma.Sql =>
  Prisma.sql`SELECT "rowid" FROM "CallSearch" WHERE ${hasAll(terms.map(toTerm))}`;

/**
 * The search of PostgreSQL. Its own phrases would not do: it knows no place beyond the 16,383rd word, and 255 places of a word.
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
  newest: (terms, { where, limit }) => Prisma.sql`
    SELECT "Call"."id" FROM "Call" WHERE ${where} AND "Call"."id" IN (${withAll(terms)})
    ORDER BY "Call"."date" DESC, "Call"."slug" LIMIT ${limit}`,
  remove: (ids) => Prisma.sql`DELETE FROM "CallSearch" WHERE "rowid" IN (${Prisma.join(ids)})`,
  put: (id, columns) => {
    const words = columns.map(wordsIn);
    const text = words.map((column) => ` ${column.join(" ")} `).join("\n");
    return Prisma.sql`
    INSERT INTO "CallSearch" ("rowid", "words", "text") VALUES (${id}, ${toVector(words)}::tsvector, ${text})`;
  },
};
