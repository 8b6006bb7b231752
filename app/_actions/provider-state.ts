import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { providerReturnPath } from "@/lib/addresses/people-path";
import type { ProviderRequest } from "@/lib/data/people/provider-sign-in";

/** Seconds, for as long as the question to the provider is stored. */
const KEPT_FOR = 10 * 60;

const COOKIE = { name: "parallax.provider", path: providerReturnPath() };

/** Asks the provider; if the database fails, the answer is that nothing was stored. */
export async function startOrNotStored<Fault>(
  ask: () => Promise<ProviderRequest<Fault>>,
): Promise<ProviderRequest<Fault | "not-stored">> {
  try {
    return await ask();
  } catch (error) {
    console.error(error);
    return { kind: "fault", fault: "not-stored" };
  }
}

/** Sends a browser to the provider. The browser keeps the state in a cookie, so that the provider's answer works in no other browser. */
export async function goToProvider({ address, state }: Extract<ProviderRequest, { kind: "asked" }>): Promise<never> {
  (await cookies()).set({
    ...COOKIE,
    value: state,
    maxAge: KEPT_FOR,
    httpOnly: true,
    // The cookie is sent when the provider leads back here, but not with forms of other sites.
    sameSite: "lax",
    secure: (process.env.PARALLAX_ORIGIN ?? "").startsWith("https:"),
  });
  redirect(address);
}

/** Takes the state out of the browser's cookie; null if it has none. */
export async function takeState(): Promise<string | null> {
  const jar = await cookies();
  const state = jar.get(COOKIE.name)?.value ?? null;
  if (state !== null) jar.delete(COOKIE);
  return state;
}
