import type { NextConfig } from "next";
import { MAX_SENT_BYTES } from "./lib/schema/limits";
import { SECURITY_HEADERS } from "./server/security-headers";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // server/start-server.ts compresses, in front of its response cache.
  compress: false,
  // Titles and descriptions are in the head for every client, because a cached response must not depend on the user agent.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: "/:path*", headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })) },
  ],
  // It contains a native library, so it is loaded from node_modules instead of bundled.
  serverExternalPackages: [
    ...["@prisma/adapter-libsql", "@libsql/client", "libsql", "@prisma/adapter-pg", "pg"],
    ...["better-auth", "@better-auth/prisma-adapter", "rate-limiter-flexible", "nodemailer", "openid-client"],
    // Its word lists are only needed when a password is set.
    ...["@zxcvbn-ts/core", "@zxcvbn-ts/language-common"],
  ],
  // No page has images to optimize; the optimizer would only be an attack surface.
  images: { unoptimized: true },
  // Next answers requests beyond these limits with a bare error, so server/gate.ts answers them first, with a sentence. The one larger
  // form, with a library file, arrives here without its file (server/with-received-forms.ts).
  experimental: {
    serverActions: { bodySizeLimit: MAX_SENT_BYTES },
    proxyClientMaxBodySize: MAX_SENT_BYTES,
  },
  // `npm test` and CI check all types, including those of tests, before they build. Checking them again here would take more than half of
  // the time of the first `npm start`.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
