"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { clientAddress } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { homePath } from "@/lib/addresses/site-path";
import { codePath, parseReturn, secondFactorPath } from "@/lib/addresses/people-path";
import { signIn, type SignedIn } from "@/lib/data/people/sessions";
import { readFields } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { signInInput } from "@/lib/schema/people/account";

const REFUSALS: Partial<Record<SignedIn, string>> = {
  wrong: PEOPLE_FAULTS.wrong,
  "too-many": PEOPLE_FAULTS.tooMany,
};

/** Signs somebody in, and shows the page that they came for. */
export async function signInAction(_before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const { password, ...values } = readFields(form);
  const parsed = signInInput.safeParse({ ...values, password });
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  const to = parseReturn(values.to);
  return orNotStored(values, async () => {
    const answer = await signIn(parsed.data, await headers(), await clientAddress());
    if (answer === "second-step") redirect(codePath(to));
    if (answer === "must-set-up") redirect(secondFactorPath());
    if (answer === "signed-in") redirect(to ?? homePath());
    return withFaults(values, [], REFUSALS[answer]);
  });
}
