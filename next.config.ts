import type { NextConfig } from "next";
import { MAX_SENT_BYTES } from "./lib/schema/limits";
import { SECURITY_HEADERS } from "./server/security-headers";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // server/start-server.ts compresses, in front of its response cache.
  compress: false,
  // Titles and descriptions are in the head for every client: a cached response must not depend on the user agent.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: "/:path*", headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })) },
  ],
  // A native library inside: it is loaded from node_modules, not bundled.
  serverExternalPackages: [
    ...["@prisma/adapter-libsql", "@libsql/client", "libsql", "@prisma/adapter-pg", "pg"],
    ...["better-auth", "@better-auth/prisma-adapter", "rate-limiter-flexible", "nodemailer", "openid-client"],
    // Their lists are read once, where a password is set.
    ...["@zxcvbn-ts/core", "@zxcvbn-ts/language-common"],
  ],
  // No page has such pictures: the optimizer would only be a way in.
  images: { unoptimized: true },
  // What goes beyond these bounds Next answers with a bare error; server/gate.ts answers it before, with a sentence. The one larger form,
  // with the file of a library, comes here without its file (server/with-received-forms.ts).
  experimental: {
    serverActions: { bodySizeLimit: MAX_SENT_BYTES },
    proxyClientMaxBodySize: MAX_SENT_BYTES,
  },
  // `npm test` checks all types, tests included, before it builds, and so does CI. Checking them once more here would be more than half
  // of the time that a first `npm start` builds.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
