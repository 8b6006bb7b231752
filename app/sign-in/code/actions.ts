"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { currentMember } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { parseReturn } from "@/lib/addresses/people-path";
import { homePath } from "@/lib/addresses/site-path";
import { enterCode, type CodeEntered } from "@/lib/data/people/second-factor";
import { readFields } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { codeInput } from "@/lib/schema/people/account";

const REFUSALS: Record<Exclude<CodeEntered, "signed-in">, string> = {
  wrong: PEOPLE_FAULTS.wrongCode,
  expired: PEOPLE_FAULTS.expired,
  "too-many": PEOPLE_FAULTS.tooMany,
};

/** Checks the code of somebody whose password was right, signs them in, and shows the page that they wanted. */
export async function enterCodeAction(_before: FormState, sent: unknown): Promise<FormState> {
  const { code, ...values } = readFields(readArgument(sentForm, sent));
  const to = parseReturn(values.to) ?? homePath();
  if (currentMember()) redirect(to);
  const parsed = codeInput.safeParse({ code });
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  return orNotStored(values, async () => {
    const answer = await enterCode(parsed.data.code, await headers());
    if (answer !== "signed-in") return withFaults(values, [], REFUSALS[answer]);
    redirect(to);
  });
}
