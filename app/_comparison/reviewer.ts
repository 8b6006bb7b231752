import { cookies } from "next/headers";
import { currentMember } from "@/app/_actions/permit";
import { author } from "@/lib/schema/review-fields";

const COOKIE = "reviewer";
/** Seconds: as long as browsers keep a cookie, 400 days. */
const KEPT = 400 * 24 * 60 * 60;

/** The name for judgements and notes: the member's, or, without accounts, the one that this device uses; empty until one is entered. */
export async function readReviewer(): Promise<string> {
  const member = currentMember();
  if (member) return member.name;
  const parsed = author.safeParse((await cookies()).get(COOKIE)?.value);
  return parsed.success ? parsed.data : "";
}

/** Remembers a valid name in a cookie, so that pages have it without scripts too. */
export async function rememberReviewer(given: string): Promise<void> {
  const { success, data: name } = author.safeParse(given);
  if (!success || currentMember() || name === (await readReviewer())) return;
  (await cookies()).set(COOKIE, name, { maxAge: KEPT, path: "/", sameSite: "lax", httpOnly: true });
}
