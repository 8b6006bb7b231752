import type { NextConfig } from "next";
import { MAX_UPLOAD_SIZE } from "./lib/schema/library";

/** Bytes that a form adds around its file. */
const FORM_OVERHEAD = 64 * 1024;

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A native library inside: it is loaded from node_modules, not bundled.
  serverExternalPackages: ["@prisma/adapter-libsql", "@libsql/client", "libsql"],
  // A library is uploaded by a server action; Next's own bound is 1 MB.
  experimental: { serverActions: { bodySizeLimit: MAX_UPLOAD_SIZE + FORM_OVERHEAD } },
  turbopack: { root: import.meta.dirname },
};

export default config;
