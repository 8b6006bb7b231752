import { DEFAULT_PORT } from "./schema/environment";

/**
 * Where the reader reached Parallax: it listens on one address and may be reached by another, through a proxy.
 *
 * @param headers of the request
 * @example
 * originOf(new Headers({ host: "parallax.example" })); //=> "http://parallax.example"
 */
export function originOf(headers: Headers): string {
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  const origin = `${protocol}://${host}`;
  return host !== null && URL.canParse(origin) ? new URL(origin).origin : `http://localhost:${DEFAULT_PORT}`;
}
