import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./install.mjs";

/** Absolute path of something in ../shared, the folder beside the project: "corpus", "seeds". */
export const sharedPath = (name: string): string => join(ROOT, "../shared", name);

/**
 * Whether ../shared has it. Checks that need it are skipped without it, under a title that names it.
 *
 * @throws in continuous integration, where nothing may be skipped
 */
export function hasShared(name: string): boolean {
  const isThere = existsSync(sharedPath(name));
  if (!isThere && process.env.CI) throw new Error(`../shared/${name} is absent: continuous integration needs it.`);
  return isThere;
}
