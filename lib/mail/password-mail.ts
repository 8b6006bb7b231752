import "server-only";
import { newPasswordPath } from "../addresses/people-path";
import { makePasswordLinkFor } from "../data/people/password-links";
import { passwordMail } from "../messages/people/mail";
import { sendMail } from "./send-mail";

/**
 * Sends a link for a new password to whoever has an account with an address; nothing to anybody else.
 *
 * @throws when the database cannot be written, or the mail server refuses it
 * @example
 * await mailPasswordLink("ana@desk.example");
 */
export async function mailPasswordLink(email: string): Promise<void> {
  const made = await makePasswordLinkFor(email);
  if (!made) return;
  const origin = process.env.PARALLAX_ORIGIN!;
  await sendMail({ to: made.email, ...passwordMail(new URL(newPasswordPath(made.secret), origin).href, origin) });
}
