/** The default port of Parallax. */
export const DEFAULT_PORT = 3000;

const first = (list: string | null) => list?.split(",")[0]?.trim();

/**
 * The origin that pages name as their own: the one that the operator has set, or the one through which the user reached Parallax, which may
 * differ from the address it listens on.
 *
 * @param headers of the request
 * @param configured PARALLAX_ORIGIN, checked when the server starts (lib/schema/environment.ts)
 * @example
 * originOf(new Headers({ host: "parallax.example" })); //=> "http://parallax.example"
 * originOf(new Headers({ host: "10.0.0.5" }), "https://parallax.example"); //=> "https://parallax.example"
 */
export function originOf(headers: Headers, configured = process.env.PARALLAX_ORIGIN): string {
  if (configured) return configured;
  const host = first(headers.get("x-forwarded-host")) ?? headers.get("host");
  const protocol = first(headers.get("x-forwarded-proto")) ?? "http";
  const origin = `${protocol}://${host}`;
  return host !== null && URL.canParse(origin) ? new URL(origin).origin : `http://localhost:${DEFAULT_PORT}`;
}
