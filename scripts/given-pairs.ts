import { existsSync } from "node:fs";
import { readCorpusFolder, type GoldPair } from "./gold";
import { giveUp } from "./library-command";

/** Reads the pairs of a folder that a command was given, or ends the command where there are none. */
export function readGivenPairs(folder: string): GoldPair[] {
  if (!existsSync(folder)) return giveUp(`Cannot read ${folder}: there is no such folder.`);
  const pairs = readCorpusFolder(folder);
  return pairs.length > 0 ? pairs : giveUp(`${folder} has no folder with a gold.json: docs/accuracy.md says more.`);
}
