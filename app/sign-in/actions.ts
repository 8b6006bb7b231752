"use server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { clientAddress, currentMember } from "@/app/_actions/permit";
import { startOrNotStored, goToProvider } from "@/app/_actions/provider-state";
import { readArgument } from "@/app/_actions/read-argument";
import { homePath } from "@/lib/addresses/site-path";
import { codePath, parseReturn, secondFactorPath, signInPath } from "@/lib/addresses/people-path";
import { providerName } from "@/lib/data/people/provider";
import { askToSignIn } from "@/lib/data/people/provider-sign-in";
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

/** Signs somebody in, and shows the page that they wanted. */
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

/** Sends somebody to the provider to sign in there. */
export async function signInByProviderAction(sent: unknown): Promise<void> {
  if (providerName() === null) notFound();
  const to = parseReturn(readFields(readArgument(sentForm, sent)).to);
  if (currentMember()) redirect(to ?? homePath());
  const asked = await startOrNotStored(async () => askToSignIn(to, await clientAddress()));
  if (asked.kind === "fault") redirect(signInPath(to, null, asked.fault));
  await goToProvider(asked);
}
