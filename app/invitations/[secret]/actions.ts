"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { clientAddress } from "@/app/_actions/permit";
import { goToProvider } from "@/app/_actions/provider-state";
import { readArgument } from "@/app/_actions/read-argument";
import { homePath } from "@/lib/addresses/site-path";
import { secondFactorPath } from "@/lib/addresses/people-path";
import { acceptInvitation } from "@/lib/data/people/invitations";
import { providerName } from "@/lib/data/people/provider";
import { askToJoin } from "@/lib/data/people/provider-sign-in";
import { signIn } from "@/lib/data/people/sessions";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { MEMBER_FAULT_SENTENCES } from "@/lib/messages/people/faults";
import { providerFault } from "@/lib/messages/people/provider";
import { toText } from "@/lib/messages/parts/to-text";
import type { MemberFault, ProviderFault } from "@/lib/model/people/members";
import { boundSecret, sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { newMemberByProvider, newMemberInput } from "@/lib/schema/people/account";
import { BY_PROVIDER } from "@/lib/schema/people/fields";

/** The field beside which a fault is shown. */
const FIELDS: Partial<Record<ProviderFault | MemberFault, string>> = {
  "name-taken": "name",
  "email-taken": "email",
  "easily-guessed": "password",
};

/** Why somebody could not join, shown beside the field it concerns. */
function refusal(fault: ProviderFault | MemberFault, message: string, values: FieldValues): FormState {
  const name = FIELDS[fault];
  return name ? withFaults(values, [{ name, message }]) : withFaults(values, [], message);
}

/** Sends an invited person to the provider to sign in; they become a member when they come back. */
async function joinByProvider(secret: string, values: FieldValues): Promise<FormState> {
  const parsed = newMemberByProvider.safeParse(values);
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  return orNotStored(values, async () => {
    const asked = await askToJoin(secret, parsed.data, await clientAddress());
    if (asked.kind === "asked") return goToProvider(asked);
    return refusal(asked.fault, toText(providerFault(asked.fault, providerName()!)), values);
  });
}

/** Makes an invited person a member, and signs them in. */
export async function joinAction(bound: unknown, _before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const secret = readArgument(boundSecret, bound);
  const { password, with: way, ...values } = readFields(form);
  if (way === BY_PROVIDER && providerName() !== null) return joinByProvider(secret, values);
  const parsed = newMemberInput.safeParse({ ...values, password });
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  return orNotStored(values, async () => {
    const joined = await acceptInvitation(secret, parsed.data);
    if (joined.kind === "fault") return refusal(joined.fault, MEMBER_FAULT_SENTENCES[joined.fault], values);
    const answer = await signIn(parsed.data, await headers(), await clientAddress());
    redirect(answer === "must-set-up" ? secondFactorPath() : homePath());
  });
}
