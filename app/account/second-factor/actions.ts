"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { clientAddress, signedInMember } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { refuseProof } from "@/app/_actions/refuse-proof";
import { accountPath } from "@/lib/addresses/people-path";
import { beginSecondFactor, confirmSecondFactor, endSecondFactor } from "@/lib/data/people/second-factor";
import { hasPassword } from "@/lib/data/people/sessions";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { newForm, withFaults, type FormState } from "@/lib/forms/form-state";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { SIGN_IN_ANEW } from "@/lib/messages/people/provider";
import type { Member } from "@/lib/model/people/roles";
import { qrCode } from "@/lib/pictures/qr-code";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { codeInput, secondFactorUri, proof } from "@/lib/schema/people/account";

const WRONG_PASSWORD = { name: "password", message: PEOPLE_FAULTS.wrongPassword };

/** The secret key for the app, in letters and as a QR code. */
const shownKey = (uri: string): FieldValues => ({ uri, picture: qrCode(uri) });

/** First step: checks the password, if there is one, and shows the key. */
async function begin(by: Member, sent: FieldValues): Promise<FormState> {
  const parsed = (await hasPassword(by.id)) ? proof.safeParse(sent) : null;
  if (parsed && !parsed.success) return withFaults({}, faultsOf(parsed.error));
  const begun = await beginSecondFactor(parsed?.data.password ?? null, by, await headers(), await clientAddress());
  if (begun.kind === "begun") return newForm(shownKey(begun.uri));
  if (begun.kind === "stale") return withFaults({}, [], SIGN_IN_ANEW.sentence);
  return refuseProof(begun.kind, WRONG_PASSWORD);
}

/** Second step: a code proves that the app has the key. */
async function confirm(by: Member, uri: string, sent: FieldValues): Promise<FormState> {
  const parsed = codeInput.safeParse(sent);
  if (!parsed.success) return withFaults(shownKey(uri), faultsOf(parsed.error));
  const confirmed = await confirmSecondFactor(parsed.data.code, by, await headers(), await clientAddress());
  if (confirmed.kind === "on") return newForm({ codes: confirmed.recoveryCodes.join(" ") });
  return refuseProof(confirmed.kind, { name: "code", message: PEOPLE_FAULTS.wrongCode, values: shownKey(uri) });
}

/** Sets up a second factor in two steps. The second form carries the key that the first one showed. */
export async function setUpSecondFactorAction(_before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const values = readFields(readArgument(sentForm, sent));
  const uri = values.uri === undefined ? null : readArgument(secondFactorUri, values.uri);
  return orNotStored({}, () => (uri === null ? begin(by, values) : confirm(by, uri, values)));
}

/** Turns the member's second factor off, if their password is right. */
export async function turnOffSecondFactorAction(_before: FormState, sent: unknown): Promise<FormState> {
  const by = signedInMember();
  const parsed = proof.safeParse(readFields(readArgument(sentForm, sent)));
  if (!parsed.success) return withFaults({}, faultsOf(parsed.error));
  return orNotStored({}, async () => {
    const ended = await endSecondFactor(parsed.data.password, by, await headers(), await clientAddress());
    if (ended !== "off") return refuseProof(ended, WRONG_PASSWORD);
    redirect(accountPath());
  });
}
