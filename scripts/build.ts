import { join } from "node:path";
import { ROOT } from "./install.mjs";
import { STANDARD_ERROR, ensureDatabaseClients, make, run } from "./made-files.mjs";

/** The types of the API's client. */
const API_TYPES = {
  inputs: [
    "lib/api",
    "lib/addresses",
    "lib/messages/site/api.ts",
    "lib/model",
    "scripts/make-api-types.ts",
    "package-lock.json",
  ],
  stamp: "lib/api-client/generated/.made-from",
};
const APP = {
  inputs: [
    "app",
    "components",
    "lib",
    "server",
    "proxy.ts",
    "prisma/schema.prisma",
    "prisma/postgresql/schema.prisma",
    "next.config.ts",
    "tsconfig.json",
    "package-lock.json",
  ],
  stamp: ".next/.made-from",
};

const ensureApiTypes = () =>
  make(API_TYPES, () =>
    run("tsx/dist/cli.mjs", [join(ROOT, "scripts/make-api-types.ts")], process.env, STANDARD_ERROR),
  );

/**
 * Generates the Prisma clients of both databases and the types of the API's client if they are missing or outdated. Returns whether they
 * are there.
 */
export const ensureClient = async () => {
  const made = await Promise.all([ensureDatabaseClients(), ensureApiTypes()]);
  return made.every(Boolean);
};

/** Builds the app if the build is missing or stale. Returns whether it is there. */
export const ensureBuilt = () =>
  make(APP, () => run("next/dist/bin/next", ["build"], { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }));
