// Holds the write lock of the database until its input ends, and says when it has it.
import { createClient } from "@libsql/client";
import { once } from "node:events";

const client = createClient({ url: process.env.DATABASE_URL! });
const transaction = await client.transaction("write");
console.log("locked");
process.stdin.resume();
await once(process.stdin, "end");
await transaction.rollback();
client.close();
