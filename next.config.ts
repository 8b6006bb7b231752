import type { NextConfig } from "next";
import { MAX_UPLOAD_SIZE } from "./lib/schema/library";

/** For every response; the Content-Security-Policy differs with each, so proxy.ts sets it. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // server/start-server.ts compresses, in front of its response cache.
  compress: false,
  // Titles and descriptions stand in the head for every client: a cached response must not depend on the user agent.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: "/:path*", headers: Object.entries(HEADERS).map(([key, value]) => ({ key, value })) },
  ],
  // A native library inside: it is loaded from node_modules, not bundled.
  serverExternalPackages: ["@prisma/adapter-libsql", "@libsql/client", "libsql", "@prisma/adapter-pg", "pg"],
  // A library is uploaded by a server action. What goes beyond this bound Next answers with a bare error, so it lies above ours,
  // which is answered with a sentence.
  experimental: {
    serverActions: { bodySizeLimit: 2 * MAX_UPLOAD_SIZE },
    proxyClientMaxBodySize: 2 * MAX_UPLOAD_SIZE,
  },
  // `npm test` checks all types, tests included, before it builds, and so does CI. Checking them once more here would be more than half
  // of the time that a first `npm start` builds.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
