import { test as base } from "@playwright/test";

/** Tests with the address of the server that server.ts started; it is known only once the workers run. */
export const test = base.extend({
  baseURL: async ({}, provide) => {
    await provide(process.env.PARALLAX_URL);
  },
});

export { expect } from "@playwright/test";
