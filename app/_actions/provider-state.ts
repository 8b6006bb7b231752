import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { providerReturnPath } from "@/lib/addresses/people-path";
import type { Asked } from "@/lib/data/people/provider-sign-in";

/** Seconds; the question itself is good for as long. */
const KEPT_FOR = 10 * 60;

const COOKIE = { name: "parallax.provider", path: providerReturnPath() };

/** Answers with that nothing was stored, where the database fails. */
export async function askedOrNotStored<Fault>(ask: () => Promise<Asked<Fault>>): Promise<Asked<Fault | "not-stored">> {
  try {
    return await ask();
  } catch (error) {
    console.error(error);
    return { kind: "fault", fault: "not-stored" };
  }
}

/** Sends a browser to the provider; it keeps the state, so that the answer is good in no other one. */
export async function goToProvider({ address, state }: Extract<Asked, { kind: "asked" }>): Promise<never> {
  (await cookies()).set({
    ...COOKIE,
    value: state,
    maxAge: KEPT_FOR,
    httpOnly: true,
    // It is sent when the provider leads back here, and with no form of another site.
    sameSite: "lax",
    secure: (process.env.PARALLAX_ORIGIN ?? "").startsWith("https:"),
  });
  redirect(address);
}

/** The state that the browser has kept, which it keeps no longer; null where it has none. */
export async function takeState(): Promise<string | null> {
  const jar = await cookies();
  const state = jar.get(COOKIE.name)?.value ?? null;
  if (state !== null) jar.delete(COOKIE);
  return state;
}
