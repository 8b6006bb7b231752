import { MAX_PARTIES } from "../../schema/limits";
import type { Path } from "./source";

/** What a column describes: a call or a readout, repeated in each of its rows, or the row itself. */
export type Owner = "call" | "readout" | "revision";

export interface Column {
  name: string;
  owner: Owner;
  /** The path of the value within its owner. */
  path: Path;
  /** A list is written with spaces between its items; a number in digits; a day in ISO 8601 or as spreadsheets write it. */
  holds?: "list" | "number" | "day";
}

const partyColumns = (name: string, owner: Owner, path: Path): Column[] => [
  { name, owner, path: [...path, "slug"] },
  { name: `${name}Name`, owner, path: [...path, "name"] },
  { name: `${name}Adjective`, owner, path: [...path, "adjective"] },
];

const seats = Array.from({ length: MAX_PARTIES }, (_, index): Column[] => [
  ...partyColumns(`party${index + 1}`, "call", ["parties", index, "party"]),
  { name: `principal${index + 1}`, owner: "call", path: ["parties", index, "principal"] },
]);

/** The columns of a CSV library in the order in which they are written; an import accepts any order. */
export const COLUMNS: Column[] = [
  { name: "call", owner: "call", path: ["slug"] },
  { name: "title", owner: "call", path: ["title"] },
  { name: "callKind", owner: "call", path: ["kind"] },
  { name: "date", owner: "call", path: ["date"], holds: "day" },
  { name: "fictional", owner: "call", path: ["fictional"] },
  { name: "draft", owner: "call", path: ["draft"] },
  ...seats.flat(),
  { name: "readout", owner: "readout", path: ["slug"] },
  { name: "issuer", owner: "readout", path: ["issuer", "slug"] },
  { name: "issuerName", owner: "readout", path: ["issuer", "name"] },
  { name: "issuerKind", owner: "readout", path: ["issuer", "kind"] },
  ...partyColumns("issuerParty", "readout", ["issuer", "party"]),
  { name: "readoutKind", owner: "readout", path: ["kind"] },
  { name: "extent", owner: "readout", path: ["extent"] },
  { name: "language", owner: "readout", path: ["language"] },
  { name: "sourceUrl", owner: "readout", path: ["sourceUrl"] },
  { name: "sourceTitle", owner: "readout", path: ["sourceTitle"] },
  { name: "quotedBy", owner: "readout", path: ["quotedBy"] },
  { name: "publishedAt", owner: "readout", path: ["publishedAt"], holds: "day" },
  { name: "text", owner: "revision", path: ["text"] },
  { name: "revision", owner: "revision", path: ["number"], holds: "number" },
  { name: "reason", owner: "revision", path: ["reason"] },
  { name: "revisionCreatedAt", owner: "revision", path: ["createdAt"] },
  { name: "sha256", owner: "revision", path: ["sha256"] },
  { name: "readoutCreatedAt", owner: "readout", path: ["createdAt"] },
  { name: "readoutUpdatedAt", owner: "readout", path: ["updatedAt"] },
  { name: "readoutHiddenAt", owner: "readout", path: ["hiddenAt"] },
  { name: "formerReadouts", owner: "readout", path: ["formerSlugs"], holds: "list" },
  { name: "callCreatedAt", owner: "call", path: ["createdAt"] },
  { name: "callUpdatedAt", owner: "call", path: ["updatedAt"] },
  { name: "callHiddenAt", owner: "call", path: ["hiddenAt"] },
  { name: "formerCalls", owner: "call", path: ["formerSlugs"], holds: "list" },
];

/** The normalised name of a column, so that "Call kind", "call_kind" and "callKind" are the same. */
const foldColumnName = (name: string) => name.toLowerCase().replace(/[\s_.-]/g, "");

const BY_NAME = new Map(COLUMNS.map((column) => [foldColumnName(column.name), column]));

/**
 * Finds a column by its name, however it is written; null if there is none.
 *
 * @example
 * findColumn("call_kind"); //=> { name: "callKind", owner: "call", path: ["kind"] }
 * findColumn("weather");   //=> null
 */
export const findColumn = (name: string): Column | null => BY_NAME.get(foldColumnName(name)) ?? null;

const startsWith = (path: Path, start: Path) => start.every((part, index) => path[index] === part);

/**
 * The column that holds the value of a path in a library.
 *
 * @example
 * columnOf(["calls", 0, "readouts", 2, "issuer", "name"]); //=> "issuerName"
 */
export function columnOf(path: Path): string | null {
  const [list, , readouts, , revisions, , ...rest] = path;
  if (list !== "calls") return null;
  const [owner, within]: [Owner, Path] =
    readouts !== "readouts" || path.length < 4
      ? ["call", path.slice(2)]
      : revisions === "revisions" && path.length >= 6
        ? ["revision", rest]
        : ["readout", path.slice(4)];
  const fits = COLUMNS.filter((column) => column.owner === owner && within.length > 0);
  const found =
    fits.find((column) => startsWith(within, column.path)) ?? fits.find((column) => startsWith(column.path, within));
  return found?.name ?? null;
}
