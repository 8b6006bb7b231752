"use server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { clientAddress, signedInMember } from "@/app/_actions/permit";
import { goToProvider } from "@/app/_actions/provider-state";
import { readArgument } from "@/app/_actions/read-argument";
import { ownProviderPath } from "@/lib/addresses/people-path";
import { providerName } from "@/lib/data/people/provider";
import { askToConnect, disconnect } from "@/lib/data/people/provider-sign-in";
import { readFields } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { providerFault } from "@/lib/messages/people/provider";
import { toText } from "@/lib/messages/parts/to-text";
import type { ProviderFault } from "@/lib/model/people/members";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { proof } from "@/lib/schema/people/account";

/** Why nothing was changed: the message beside the password's field. */
const refusal = (fault: ProviderFault | "wrong", provider: string): FormState =>
  fault === "wrong"
    ? withFaults({}, [{ name: "password", message: PEOPLE_FAULTS.wrongPassword }])
    : withFaults({}, [], toText(providerFault(fault, provider)));

/** Sends a member whose password is right to the provider; their account there is connected when they come back. */
export async function connectAction(_before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const provider = providerName() ?? notFound();
  const parsed = proof.safeParse(readFields(readArgument(sentForm, sent)));
  if (!parsed.success) return withFaults({}, faultsOf(parsed.error));
  return orNotStored({}, async () => {
    const asked = await askToConnect(parsed.data.password, by, await headers(), await clientAddress());
    return asked.kind === "asked" ? goToProvider(asked) : refusal(asked.fault, provider);
  });
}

/** Disconnects a member's provider account, if their password is right. */
export async function disconnectAction(_before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const provider = providerName() ?? notFound();
  const parsed = proof.safeParse(readFields(readArgument(sentForm, sent)));
  if (!parsed.success) return withFaults({}, faultsOf(parsed.error));
  return orNotStored({}, async () => {
    const ended = await disconnect(parsed.data.password, by, await headers(), await clientAddress());
    return ended === "disconnected" ? redirect(ownProviderPath()) : refusal(ended, provider);
  });
}
