import "server-only";
import type { Prisma } from "../generated/client";
import { storeAudited } from "../store-audited";
import { ID_LENGTHS, snapshotId } from "./snapshot-id";

type Client = Prisma.TransactionClient;

interface Store {
  /** The content stored under an id; null if there is none. */
  find: (client: Client, id: string) => Promise<{ content: string } | null>;
  create: (client: Client, id: string) => Promise<unknown>;
  /** The address of the permanent link. */
  path: (id: string) => string;
  /** The id of a content; tests replace it to make ids collide. */
  idOf?: (content: string, length: number) => string;
}

/**
 * Stores a content under an id derived from it, unless it is stored already. If ids of different contents collide, the later one gets a
 * longer id; what is stored never changes.
 *
 * @returns the id
 * @throws when the database cannot be written, or when ids of every length are taken by other contents
 * @example
 * await storeContent("{}", { find, create, path: snapshotPath }); //=> "8g9pz8tnpdkrm4a6"
 */
export async function storeContent(content: string, { find, create, path, idOf = snapshotId }: Store): Promise<string> {
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
