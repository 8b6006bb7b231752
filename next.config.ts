import type { NextConfig } from "next";
import { MAX_UPLOAD_SIZE } from "./lib/schema/library";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A native library inside: it is loaded from node_modules, not bundled.
  serverExternalPackages: ["@prisma/adapter-libsql", "@libsql/client", "libsql"],
  // A library is uploaded by a server action. What goes beyond this bound Next answers with a bare error, so it lies above ours,
  // which is answered with a sentence.
  experimental: { serverActions: { bodySizeLimit: 2 * MAX_UPLOAD_SIZE } },
  turbopack: { root: import.meta.dirname },
};

export default config;
