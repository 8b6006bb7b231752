"use server";
import { notFound } from "next/navigation";
import { after } from "next/server";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { clientAddress } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { countTry } from "@/lib/data/people/tries";
import { readFields } from "@/lib/forms/form";
import { newForm, withFaults, type FormState } from "@/lib/forms/form-state";
import { mailPasswordLink } from "@/lib/mail/password-mail";
import { canMail } from "@/lib/mail/send-mail";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { passwordRequest } from "@/lib/schema/people/account";

/** Counted apart from attempts to sign in with the same address, so that letters requested by others lock nobody out. */
const LETTERS = "letters to ";

/**
 * Sends a link for a new password if an account has this address. It is looked up only after the answer was sent, so the answer does not
 * reveal whether there is such an account.
 */
export async function askForLinkAction(before: FormState, sent: unknown): Promise<FormState> {
  if (!canMail()) notFound();
  const values = readFields(readArgument(sentForm, sent));
  const parsed = passwordRequest.safeParse(values);
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  const { email } = parsed.data;
  return orNotStored(values, async () => {
    if (!(await countTry(LETTERS + email, await clientAddress()))) return withFaults(values, [], PEOPLE_FAULTS.tooMany);
    after(() => mailPasswordLink(email).catch((error: unknown) => console.error(error)));
    return { ...newForm(values), done: (before.done ?? 0) + 1 };
  });
}
