// `ensure.ts client|build`: makes the generated client or the production build if it is missing or stale.
import { ensureBuilt, ensureClient } from "./build";

const made = process.argv[2] === "client" ? await ensureClient() : (await ensureClient()) && (await ensureBuilt());
process.exit(made ? 0 : 1);
