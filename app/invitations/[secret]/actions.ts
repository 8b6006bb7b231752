"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { homePath } from "@/lib/addresses/site-path";
import { secondFactorPath } from "@/lib/addresses/people-path";
import { acceptInvitation, type Joined } from "@/lib/data/people/invitations";
import { signIn, type SignedIn } from "@/lib/data/people/sessions";
import { readFields } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { MEMBER_FAULT_SENTENCES, PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import type { MemberFault } from "@/lib/model/people/members";
import { boundSecret, sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { newMemberInput } from "@/lib/schema/people/account";

/** The field that a fault is beside. */
const FIELDS: Partial<Record<MemberFault, string>> = { "name-taken": "name", "email-taken": "email" };

/** Makes a member of an invited person, and signs them in. */
export async function joinAction(bound: unknown, _before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const secret = readArgument(boundSecret, bound);
  const { password, ...values } = readFields(form);
  const parsed = newMemberInput.safeParse({ ...values, password });
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  let joined: Joined;
  let answer: SignedIn | null = null;
  try {
    joined = await acceptInvitation(secret, parsed.data);
    if (joined.kind === "joined") answer = await signIn(parsed.data, await headers(), await clientAddress());
  } catch (error) {
    console.error(error);
    return withFaults(values, [], PEOPLE_FAULTS.notStored);
  }
  if (joined.kind === "joined") redirect(answer === "must-set-up" ? secondFactorPath() : homePath());
  const message = MEMBER_FAULT_SENTENCES[joined.fault];
  const name = FIELDS[joined.fault];
  return name ? withFaults(values, [{ name, message }]) : withFaults(values, [], message);
}
