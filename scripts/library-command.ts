// Shared by `npm run import` and `npm run export`.
import { LIBRARY_FORMATS, type LibraryFormat } from "../lib/model/library/downloads";
import { parseEnvironment } from "../lib/schema/environment";
import { fail } from "./install.mjs";

/** Ends the command because it was called wrongly, or its file cannot be used at all. */
export function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const FILE_FAULTS: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  EACCES: "it is not permitted",
  EPERM: "it is not permitted",
  ENOSPC: "the disk is full",
};

/** Why a file cannot be read or written, in plain words. */
export const explainFileFault = (error: unknown): string =>
  FILE_FAULTS[(error as NodeJS.ErrnoException).code ?? ""] ?? (error as Error).message;

const isFormat = (value: string): value is LibraryFormat => (LIBRARY_FORMATS as readonly string[]).includes(value);

/** The requested format; null if none was given. */
export function readFormat(value: string | undefined, usage: string): LibraryFormat | null {
  if (value === undefined) return null;
  return isFormat(value) ? value : giveUp(`The format is ${LIBRARY_FORMATS.join(" or ")}, not “${value}”.\n${usage}`);
}

/** Prepares the database that the environment names; lib/data may be imported only afterwards. Ends the command if that fails. */
export async function openDatabase() {
  const parsed = parseEnvironment(process.env);
  if ("faults" in parsed) return fail(parsed.faults.join("\n"));
  const { prepareTables } = await import("../prisma/prepare");
  const prepared = await prepareTables(parsed.settings.DATABASE_URL);
  if (!prepared.ok) fail(prepared.sentence);
}
