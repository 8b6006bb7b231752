import { headers } from "next/headers";

const first = (list: string | null) => list?.split(",")[0]?.trim();

/** Where the reader reached us, such as "https://parallax.example": search engines take only whole addresses as canonical. */
export async function readOrigin(): Promise<URL | null> {
  const asked = await headers();
  const host = first(asked.get("x-forwarded-host")) ?? asked.get("host");
  const origin = `${first(asked.get("x-forwarded-proto")) ?? "http"}://${host}`;
  return URL.canParse(origin) ? new URL(origin) : null;
}
