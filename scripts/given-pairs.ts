import { existsSync } from "node:fs";
import { readCorpusFolder, type GoldPair } from "./gold";
import { giveUp } from "./library-command";

/** Reads the pairs of the folder given to a command, or ends the command if there are none. */
export function readGivenPairs(folder: string): GoldPair[] {
  if (!existsSync(folder)) return giveUp(`Cannot read ${folder}: there is no such folder.`);
  const pairs = readCorpusFolder(folder);
  return pairs.length > 0 ? pairs : giveUp(`${folder} has no folder with a gold.json: docs/accuracy.md says more.`);
}
