import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server"] } },
  test: { include: ["{app,components,lib,prisma,scripts,server}/**/*.test.{ts,tsx}"] },
});
