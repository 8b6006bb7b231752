import "server-only";
import type { Member } from "../../model/people/roles";
import { publicSetting } from "../../schema/people/settings";
import { database } from "../client";
import { readCached } from "../query-cache";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";

const PUBLIC = "public";

/**
 * Whether strangers may read the library. It is private until an administrator opens it.
 *
 * @throws when the database cannot be read
 * @example
 * await isLibraryPublic(); //=> false
 */
export async function isLibraryPublic(): Promise<boolean> {
  // Every request of a stranger reads it, so it is cached. Changing it counts as a change of everything.
  const setting = await readCached("whether the library is public", async () => {
    const row = await database().setting.findUnique({ where: { name: PUBLIC } });
    const isPublic = row !== null && publicSetting.parse(JSON.parse(row.value));
    return { value: { isPublic }, dependsOn: [], size: 1 };
  });
  return setting?.isPublic ?? false;
}

/**
 * Opens the library to strangers, or closes it to them.
 *
 * @throws when the database cannot be written
 * @example
 * await setLibraryPublic(true, administrator);
 */
export const setLibraryPublic = (isPublic: boolean, by: Member): Promise<void> =>
  inWriteTransaction(async (client) => {
    const value = JSON.stringify(isPublic);
    await client.setting.upsert({ where: { name: PUBLIC }, create: { name: PUBLIC, value }, update: { value } });
    await writeAudit({ by, act: "setting-changed", details: { setting: PUBLIC, value } }, client);
  });
