"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { clientAddress } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { homePath } from "@/lib/addresses/site-path";
import { secondFactorPath } from "@/lib/addresses/people-path";
import { acceptInvitation } from "@/lib/data/people/invitations";
import { signIn } from "@/lib/data/people/sessions";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { MEMBER_FAULT_SENTENCES } from "@/lib/messages/people/faults";
import type { MemberFault } from "@/lib/model/people/members";
import { boundSecret, sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { newMemberInput } from "@/lib/schema/people/account";

/** The field that a fault is beside. */
const FIELDS: Partial<Record<MemberFault, string>> = { "name-taken": "name", "email-taken": "email" };

/** Why somebody could not join, beside the field that it is about. */
function refusal(fault: MemberFault, values: FieldValues): FormState {
  const message = MEMBER_FAULT_SENTENCES[fault];
  const name = FIELDS[fault];
  return name ? withFaults(values, [{ name, message }]) : withFaults(values, [], message);
}

/** Makes a member of an invited person, and signs them in. */
export async function joinAction(bound: unknown, _before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const secret = readArgument(boundSecret, bound);
  const { password, ...values } = readFields(form);
  const parsed = newMemberInput.safeParse({ ...values, password });
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  return orNotStored(values, async () => {
    const joined = await acceptInvitation(secret, parsed.data);
    if (joined.kind === "fault") return refusal(joined.fault, values);
    const answer = await signIn(parsed.data, await headers(), await clientAddress());
    redirect(answer === "must-set-up" ? secondFactorPath() : homePath());
  });
}
