import "server-only";
import { isShownCall, knownIssuers, knownParties } from "../audience";
import { currentAudience } from "../current-audience";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { jsonFunctions } from "../json-in";
import { ISSUER, PARTY } from "./columns";
import type { IssuerKind } from "../../model/calls/vocabularies";
import type { Existing } from "../../model/calls/calls";

/** Only this many of an issuer's latest readouts are looked at. With all of them, each saved call would count a whole library. */
const SAMPLE = 50;

const count = <T>(values: T[], value: T) => values.filter((one) => one === value).length;

/** The most frequent language; of equally frequent ones the first by its tag. */
const mostFrequent = (languages: string[]): string | undefined =>
  [...new Set(languages)].toSorted().toSorted((a, b) => count(languages, b) - count(languages, a))[0];

/** By issuer's id, how many readouts it has, up to `SAMPLE`, and the language of most of these. */
async function findHabits() {
  const { all } = jsonFunctions();
  const call = Prisma.raw(`"c"`);
  // Members may know of every readout.
  const isShown =
    currentAudience() === "public"
      ? Prisma.sql`EXISTS (SELECT 1 FROM "Call" AS "c" WHERE "c"."id" = "r"."callId" AND ${isShownCall(call)})`
      : Prisma.sql`TRUE`;
  // "hiddenAt" is null in all of them, but with it the order is that of the index: otherwise PostgreSQL walks all readouts of the library.
  const rows = await database().$queryRaw<{ id: number | bigint; languages: string | null }[]>`
    SELECT "i"."id", CAST((
      SELECT ${all}("language") FROM (
        SELECT "r"."language" FROM "Readout" AS "r"
        WHERE "r"."issuerId" = "i"."id" AND "r"."hiddenAt" IS NULL AND ${isShown}
        ORDER BY "r"."hiddenAt" DESC, "r"."id" DESC LIMIT ${SAMPLE}
      ) AS "latest") AS TEXT) AS "languages"
    FROM "Issuer" AS "i"`;
  return new Map(
    rows.map(({ id, languages: written }) => {
      const languages = JSON.parse(written ?? "[]") as string[];
      return [Number(id), { readouts: languages.length, usualLanguage: mostFrequent(languages) }];
    }),
  );
}

/**
 * All parties and issuers, by name, with what each issuer usually publishes. A form proposes these.
 *
 * @example
 * (await listExisting()).parties.map(({ name }) => name); //=> ["Armenia", "Azerbaijan", "United States"]
 */
export async function listExisting(): Promise<Existing> {
  const [parties, issuers, habits] = await Promise.all([
    database().party.findMany({ where: knownParties(), select: PARTY, orderBy: { name: "asc" } }),
    database().issuer.findMany({ where: knownIssuers(), select: { id: true, ...ISSUER }, orderBy: { name: "asc" } }),
    findHabits(),
  ]);
  return {
    parties,
    issuers: issuers.map(({ id, ...issuer }) => {
      const { readouts, usualLanguage } = habits.get(id) ?? {};
      return {
        ...issuer,
        kind: issuer.kind as IssuerKind,
        ...(usualLanguage !== undefined && { readouts, usualLanguage }),
      };
    }),
  };
}
