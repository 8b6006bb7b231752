import { EVERYTHING, JOBS, LIBRARY, PEOPLE, SNAPSHOTS, type Scope } from "../lib/model/library/scopes";

export const EVENTS = ["INSERT", "UPDATE", "DELETE"] as const;
export type Event = (typeof EVENTS)[number];

/** The number of a change, greater than any before. */
export const NEXT_NUMBER = '(SELECT COALESCE(MAX("number"), 0) + 1 FROM "Change")';

/** What is done where a scope has a number already. */
export const REPLACE_NUMBER = 'ON CONFLICT ("scope") DO UPDATE SET "number" = excluded."number"';

/** A statement that records scopes. @param source must end with VALUES or WHERE: after FROM alone, SQLite takes ON for a join's */
const record = (source: string) => `INSERT INTO "Change" ("scope", "number") ${source} ${REPLACE_NUMBER};`;

const scope = (name: Scope) => record(`VALUES ('${name}', ${NEXT_NUMBER})`);
const call = (id: string) => record(`VALUES ('call:' || ${id}, ${NEXT_NUMBER})`);
const calls = (source: string) => record(`SELECT DISTINCT 'call:' || "callId", ${NEXT_NUMBER} FROM ${source}`);
const callOfReadout = (id: string) => calls(`"Readout" WHERE "id" = ${id}`);
const callsOfRevisions = (ids: string) =>
  calls(`"Readout" WHERE "id" IN (SELECT "readoutId" FROM "Revision" WHERE "id" IN (${ids}))`);
const callOfComparison = (id: string) => calls(`"Comparison" WHERE "id" = ${id}`);
const callsOfNote = (id: string) =>
  calls(`"Note" JOIN "Revision" ON "Revision"."id" IN ("firstId", "secondId")
    JOIN "Readout" ON "Readout"."id" = "Revision"."readoutId" WHERE "Note"."id" = ${id}`);

/** The calls that have one of two texts. */
const callsOfTexts = (condition = "TRUE") =>
  calls(`"Readout" WHERE ${condition} AND "id" IN (
    SELECT "readoutId" FROM "Revision" WHERE "sha256" IN (NEW."firstSha256", NEW."secondSha256"))`);

/**
 * What a changed row touches, as statements; NEW and OLD are the row after and before. A table or an event that is not listed touches
 * everything: safe, and no better than no cache. List it once it changes often.
 */
const TOUCHED: Record<string, Partial<Record<Event, string[]>>> = {
  Party: { INSERT: [scope(LIBRARY)] },
  Issuer: { INSERT: [scope(LIBRARY)] },
  // No page depends on a call before it is there.
  Call: { INSERT: [scope(LIBRARY)], UPDATE: [call('NEW."id"'), scope(LIBRARY)] },
  FormerCallSlug: { INSERT: [call('NEW."callId"')], DELETE: [call('OLD."callId"')] },
  // Which calls two parties have.
  CallParty: {
    INSERT: [call('NEW."callId"'), scope(LIBRARY)],
    DELETE: [call('OLD."callId"'), scope(LIBRARY)],
  },
  Readout: {
    INSERT: [call('NEW."callId"'), scope(LIBRARY)],
    UPDATE: [call('NEW."callId"'), scope(LIBRARY)],
  },
  FormerReadoutSlug: { INSERT: [call('NEW."callId"')], DELETE: [call('OLD."callId"')] },
  Revision: { INSERT: [callOfReadout('NEW."readoutId"')] },
  Judgement: { INSERT: [callsOfRevisions('NEW."firstId", NEW."secondId"')] },
  // A page that is read before its comparison is stored says what it says afterwards, but for one that was still being made.
  Comparison: { INSERT: [call('NEW."callId"')], UPDATE: [call('NEW."callId"')] },
  // Pages say the same before and after; without an entry it would count as a change of everything.
  NeighbourComparison: {
    INSERT: [callsOfRevisions('NEW."laterId"')],
    UPDATE: [callsOfRevisions('NEW."laterId"')],
    DELETE: [callsOfRevisions('OLD."laterId"')],
  },
  TopicClaim: {
    INSERT: [callOfComparison('NEW."comparisonId"')],
    DELETE: [callOfComparison('OLD."comparisonId"')],
  },
  Note: { INSERT: [callsOfRevisions('NEW."firstId", NEW."secondId"')] },
  NoteVersion: { INSERT: [callsOfNote('NEW."noteId"')] },
  Reading: { INSERT: [callsOfTexts(), scope(JOBS)] },
  // What records nothing would count as a change of everything.
  ReadingJob: {
    INSERT: [callsOfTexts(), scope(JOBS)],
    UPDATE: [callsOfTexts('NEW."state" IS DISTINCT FROM OLD."state"'), scope(JOBS)],
  },
  WindowReply: { INSERT: [scope(JOBS)], UPDATE: [scope(JOBS)], DELETE: [scope(JOBS)] },
  ModelUse: { INSERT: [scope(JOBS)], UPDATE: [scope(JOBS)] },
  ImportJob: { INSERT: [scope(JOBS)], UPDATE: [scope(JOBS)] },
  // A member's name stands under judgements and notes: another name is a change of everything. No cached page shows the rest.
  Member: { INSERT: [scope(PEOPLE)] },
  // So is a typed name that is shown as a member from now on.
  ClaimedName: { INSERT: [scope(PEOPLE)], DELETE: [scope(PEOPLE)] },
  ...Object.fromEntries(
    [
      "Session",
      "Account",
      "Verification",
      "TwoFactor",
      "Invitation",
      "ApiToken",
      "FeedKey",
      "KeptAnswer",
      "AuditEntry",
      "RateLimiterFlexible",
      "Webhook",
      "WebhookDelivery",
    ].map((table) => [table, Object.fromEntries(EVENTS.map((event) => [event, [scope(PEOPLE)]]))]),
  ),
  Snapshot: {
    INSERT: [scope(SNAPSHOTS)],
    // Making the same link twice updates its id to what it is.
    UPDATE: [
      record(
        `VALUES (CASE WHEN OLD."content" IS NOT DISTINCT FROM NEW."content" THEN '${SNAPSHOTS}' ELSE '${EVERYTHING}' END, ${NEXT_NUMBER})`,
      ),
    ],
  },
};

/** Marks calls to be put into the search index. @param source must end with WHERE */
const unindexed = (source: string) =>
  `INSERT INTO "UnindexedCall" ("callId") SELECT DISTINCT ${source} ON CONFLICT DO NOTHING;`;
const unindexedCall = (id: string, condition = "TRUE") => unindexed(`${id} WHERE ${condition}`);
const changed = (...columns: string[]) =>
  columns.map((column) => `NEW."${column}" IS DISTINCT FROM OLD."${column}"`).join(" OR ");

/** How the search index of a database numbers its rows: an expression for that of a call, of expressions for its date and its id. */
export type SearchKey = (date: string, id: string) => string;

/** What a changed row does to the words by which a call is found. */
const foundBy = (key: SearchKey): Record<string, Partial<Record<Event, string[]>>> => ({
  Party: {
    UPDATE: [unindexed(`"callId" FROM "CallParty" WHERE "partyId" = NEW."id" AND (${changed("name", "adjective")})`)],
  },
  Issuer: { UPDATE: [unindexed(`"callId" FROM "Readout" WHERE "issuerId" = NEW."id" AND (${changed("name")})`)] },
  Call: {
    INSERT: [unindexedCall('NEW."id"')],
    UPDATE: [
      unindexedCall('NEW."id"', changed("title", "date")),
      `DELETE FROM "CallSearch" WHERE "rowid" = ${key('OLD."date"', 'OLD."id"')} AND (${changed("date")});`,
    ],
    DELETE: [`DELETE FROM "CallSearch" WHERE "rowid" = ${key('OLD."date"', 'OLD."id"')};`],
  },
  CallParty: {
    INSERT: [unindexedCall('NEW."callId"')],
    UPDATE: [unindexedCall('NEW."callId"')],
    DELETE: [unindexedCall('OLD."callId"')],
  },
  Readout: {
    INSERT: [unindexedCall('NEW."callId"')],
    UPDATE: [unindexedCall('NEW."callId"', changed("issuerId", "hiddenAt"))],
    DELETE: [unindexedCall('OLD."callId"')],
  },
  Revision: {
    INSERT: [unindexed(`"callId" FROM "Readout" WHERE "id" = NEW."readoutId"`)],
    UPDATE: [unindexed(`"callId" FROM "Readout" WHERE "id" = NEW."readoutId"`)],
  },
});

/** No page shows a row of these: what they are made of is recorded. */
export const isRecorded = (table: string) => !/^(Change|UnindexedCall|CallSearch.*|_prisma.*|sqlite_.*)$/.test(table);

/**
 * What a trigger does after a row of a table was changed, as statements that both databases take.
 *
 * @param searchKey how its search index numbers its rows; null where it has none
 * @example
 * statementsAfter("Party", "INSERT", null); //=> [`INSERT INTO "Change" ("scope", "number") VALUES ('library', …`]
 */
export function statementsAfter(table: string, event: Event, searchKey: SearchKey | null): string[] {
  const touched = TOUCHED[table]?.[event] ?? [scope(EVERYTHING)];
  return [...touched, ...((searchKey && foundBy(searchKey)[table]?.[event]) || [])];
}
