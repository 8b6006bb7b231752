import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./generated/api";

/** The client's types come from the API's OpenAPI document: `npm run typecheck` makes them (`scripts/make-api-types.ts`). */
export type ParallaxClient = Client<paths>;

/**
 * A typed client of the API. It needs nothing of Parallax but this folder, and openapi-fetch.
 *
 * @param api the root of the API: "https://parallax.example/api/v1"
 * @param ask sends the requests, by default `fetch`
 * @example
 * const { data } = await createParallaxClient("http://localhost:3000/api/v1").GET("/calls", { params: { query: { q: "ceasefire" } } });
 * data?.calls[0]?.call.title; //=> "Blinken and Aliyev, phone call"
 */
export const createParallaxClient = (api: string, ask: typeof fetch = fetch): ParallaxClient =>
  createClient<paths>({ baseUrl: api, fetch: (request) => ask(request) });
