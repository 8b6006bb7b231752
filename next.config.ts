import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A native library inside: it is loaded from node_modules, not bundled.
  serverExternalPackages: ["@prisma/adapter-libsql", "@libsql/client", "libsql"],
  turbopack: { root: import.meta.dirname },
};

export default config;
