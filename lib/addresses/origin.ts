import { DEFAULT_PORT } from "../schema/environment";

const first = (list: string | null) => list?.split(",")[0]?.trim();

/**
 * Where the reader reached Parallax: it listens on one address and may be reached by another, through a proxy.
 *
 * @param headers of the request
 * @example
 * originOf(new Headers({ host: "parallax.example" })); //=> "http://parallax.example"
 */
export function originOf(headers: Headers): string {
  const host = first(headers.get("x-forwarded-host")) ?? headers.get("host");
  const protocol = first(headers.get("x-forwarded-proto")) ?? "http";
  const origin = `${protocol}://${host}`;
  return host !== null && URL.canParse(origin) ? new URL(origin).origin : `http://localhost:${DEFAULT_PORT}`;
}
