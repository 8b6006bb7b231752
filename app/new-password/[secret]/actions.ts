"use server";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { readArgument } from "@/app/_actions/read-argument";
import { signInPath } from "@/lib/addresses/people-path";
import { setPasswordBy } from "@/lib/data/people/password-links";
import { readFields } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { MEMBER_FAULT_SENTENCES } from "@/lib/messages/people/faults";
import { boundSecret, sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { newPassword } from "@/lib/schema/people/account";

/** Sets a new password for the member whom a link was sent to. */
export async function setPasswordAction(bound: unknown, _before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const secret = readArgument(boundSecret, bound);
  const parsed = newPassword.safeParse(readFields(form));
  if (!parsed.success) return withFaults({}, faultsOf(parsed.error));
  return orNotStored({}, async () => {
    const answer = await setPasswordBy(secret, parsed.data.password);
    if (answer === "missing") return withFaults({}, [], MEMBER_FAULT_SENTENCES["link-closed"]);
    if (answer === "easily-guessed")
      return withFaults({}, [{ name: "password", message: MEMBER_FAULT_SENTENCES[answer] }]);
    redirect(signInPath(null, "password-set"));
  });
}
