"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { homePath } from "@/lib/addresses/site-path";
import { parseReturn } from "@/lib/addresses/people-path";
import { signIn, type SignedIn } from "@/lib/data/people/sessions";
import { readFields } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { signInInput } from "@/lib/schema/people/account";

const REFUSALS: Record<Exclude<SignedIn, "signed-in">, string> = {
  wrong: PEOPLE_FAULTS.wrong,
  "too-many": PEOPLE_FAULTS.tooMany,
};

/** Signs somebody in, and shows the page that they came for. */
export async function signInAction(_before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const { password, ...values } = readFields(form);
  const parsed = signInInput.safeParse({ ...values, password });
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  let answer: SignedIn;
  try {
    answer = await signIn(parsed.data, await headers(), await clientAddress());
  } catch (error) {
    console.error(error);
    return withFaults(values, [], PEOPLE_FAULTS.notStored);
  }
  if (answer !== "signed-in") return withFaults(values, [], REFUSALS[answer]);
  redirect(parseReturn(values.to) ?? homePath());
}
