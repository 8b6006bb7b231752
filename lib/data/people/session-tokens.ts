import "server-only";
import type { DBTransactionAdapter, Where } from "better-auth";
import { inWriteTransaction } from "../write-transaction";
import { hashSecret } from "./secrets";

type Adapter = DBTransactionAdapter;

/** Characters of a stored hash; a token itself has fewer. */
const HASH_LENGTH = 64;

const isToken = ({ field }: Where) => field === "token";

const hashValue = (value: Where["value"]): Where["value"] =>
  Array.isArray(value) ? value.map((one) => hashSecret(String(one))) : hashSecret(String(value));

const hashedWhere = (where: Where[] | undefined) =>
  where?.map((one) => (isToken(one) ? { ...one, value: hashValue(one.value) } : one));

/** Puts the token of a request back into the session that was found by its hash. */
function withToken<Found>(found: Found, where: Where[] | undefined): Found {
  const token = where?.find(isToken)?.value;
  return found && typeof token === "string" ? { ...found, token } : found;
}

/**
 * Makes the authentication library store the SHA-256 of a session's token instead of the token, which then exists only in the cookie, so
 * that a reader of the database cannot sign in. The library has no setting for this. It looks sessions up by token, and sees the token;
 * sessions that it finds by their member have the hash in its place, with which none can be found.
 *
 * @example
 * const adapter = hashSessionTokens(prismaAdapter(client, { provider: "sqlite" })(options));
 * await adapter.findOne({ model: "session", where: [{ field: "token", value: "kJ2x…" }] }); //=> { token: "kJ2x…", … }
 */
export const hashSessionTokens = <Wrapped extends Adapter>(adapter: Wrapped): Wrapped => {
  const given = <Query extends { model: string; where?: Where[] | undefined }>(query: Query): Query =>
    query.model === "session" ? { ...query, where: hashedWhere(query.where) } : query;
  const hashed: Adapter = {
    ...adapter,
    create: async (query) => {
      if (query.model !== "session") return adapter.create(query);
      const { token } = query.data as unknown as { token: string };
      const created = await adapter.create({ ...query, data: { ...query.data, token: hashSecret(token) } });
      return { ...created, token } as typeof created;
    },
    findOne: async (query) => withToken(await adapter.findOne(given(query)), query.where),
    findMany: (query) => adapter.findMany(given(query)),
    count: (query) => adapter.count(given(query)),
    update: async (query) => withToken(await adapter.update(given(query)), query.where),
    updateMany: (query) => adapter.updateMany(given(query)),
    delete: (query) => adapter.delete(given(query)),
    deleteMany: (query) => adapter.deleteMany(given(query)),
    consumeOne: async (query) => withToken(await adapter.consumeOne(given(query)), query.where),
    incrementOne: async (query) => withToken(await adapter.incrementOne(given(query)), query.where),
  };
  return hashed as Wrapped;
};

/**
 * Hashes the tokens that an earlier version stored as they were, without signing anybody out. SQLite has no SHA-256, so it cannot be a
 * migration.
 *
 * @throws when the database cannot be written
 * @example
 * await hashEarlierTokens(); // when a database is made ready
 */
export const hashEarlierTokens = (): Promise<void> =>
  inWriteTransaction(async (client) => {
    const rows = await client.$queryRaw<{ id: string; token: string }[]>`
      SELECT "id", "token" FROM "Session" WHERE LENGTH("token") <> ${HASH_LENGTH}`;
    for (const { id, token } of rows)
      await client.$executeRaw`UPDATE "Session" SET "token" = ${hashSecret(token)} WHERE "id" = ${id}`;
  });
