import "server-only";
import type { DBTransactionAdapter, Where } from "better-auth";
import { inWriteTransaction } from "../write-transaction";
import { hashSecret } from "./secrets";

type Adapter = DBTransactionAdapter;

/** Characters of what is stored of a token; the token itself has fewer. */
const HASH_LENGTH = 64;

const isToken = ({ field }: Where) => field === "token";

const hashValue = (value: Where["value"]): Where["value"] =>
  Array.isArray(value) ? value.map((one) => hashSecret(String(one))) : hashSecret(String(value));

const hashedWhere = (where: Where[] | undefined) =>
  where?.map((one) => (isToken(one) ? { ...one, value: hashValue(one.value) } : one));

/** The token by which one session was asked for, put back into what was found. */
function withToken<Found>(found: Found, where: Where[] | undefined): Found {
  const token = where?.find(isToken)?.value;
  return found && typeof token === "string" ? { ...found, token } : found;
}

/**
 * Has the authentication library store the SHA-256 of a session's token in the place of the token, which is only in the cookie: whoever
 * reads the database cannot sign in. The library, which looks sessions up by their token, sees the token; it has no setting for this.
 * Sessions that it finds otherwise, by their member, have the hash in its place, by which none is found.
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
 * Hashes the tokens that an earlier version stored as they were: those who are signed in stay so. SQLite has no SHA-256, so that it is no
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
