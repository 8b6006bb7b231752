import "server-only";
import { database } from "./client";

/** Names that read the same: case, and how a letter with its mark is encoded, make no other person. */
const fold = (name: string) => name.normalize("NFKC").toLocaleLowerCase("en");

/**
 * A name as its bearer spelt it first. "ana petrova" is Ana Petrova: two spellings would make two reviewers, and an agreement of one
 * person with herself.
 *
 * @param given as it was typed; checked by `author`
 * @returns the earliest spelling in judgements, else in notes; `given` where there is none
 * @example
 * await findSpelling("ana petrova"); //=> "Ana Petrova"
 */
export async function findSpelling(given: string): Promise<string> {
  const wanted = fold(given);
  const isWanted = ({ author }: { author: string }) => fold(author) === wanted;
  const once = { distinct: ["author" as const], orderBy: { id: "asc" as const }, select: { author: true } };
  const judged = (await database().judgement.findMany(once)).find(isWanted);
  return (judged ?? (await database().noteVersion.findMany(once)).find(isWanted))?.author ?? given;
}
