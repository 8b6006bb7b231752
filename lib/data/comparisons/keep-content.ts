import "server-only";
import type { Prisma } from "../generated/client";
import { storeAudited } from "../store-audited";
import { ID_LENGTHS, snapshotId } from "./snapshot-id";

type Client = Prisma.TransactionClient;

interface Store {
  /** What is stored under an id; null for nothing. */
  find: (client: Client, id: string) => Promise<{ content: string } | null>;
  create: (client: Client, id: string) => Promise<unknown>;
  /** The address of the permanent link. */
  path: (id: string) => string;
  /** The id of a content; another one is for tests of ids that are taken. */
  idOf?: (content: string, length: number) => string;
}

/**
 * Stores a content under the id that is derived from it, unless it is there. Of other contents that have the same id, the later ones get
 * longer ones; what is stored is never changed.
 *
 * @returns the id
 * @throws when the database cannot be written, or when ids of every length are taken by other contents
 * @example
 * await keepContent("{}", { find, create, path: snapshotPath }); //=> "8g9pz8tnpdkrm4a6"
 */
export async function keepContent(content: string, { find, create, path, idOf = snapshotId }: Store): Promise<string> {
  for (const length of ID_LENGTHS) {
    const id = idOf(content, length);
    const { known } = await storeAudited(
      async (client) => {
        const found = await find(client, id);
        if (found === null) await create(client, id);
        return { known: found };
      },
      ({ known: found }) => (found === null ? { act: "link-kept", thing: path(id) } : null),
    );
    if (known === null || known.content === content) return id;
  }
  throw new Error("Other contents have the ids of this one, at every length.");
}
