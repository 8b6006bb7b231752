"use server";
import { redirect } from "next/navigation";
import { orNotStored } from "@/app/_actions/or-not-stored";
import { permit, signedInMember, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { showAnew } from "@/app/_actions/show-anew";
import { webhooksPath } from "@/lib/addresses/people-path";
import { addWebhook, removeWebhook, testWebhook } from "@/lib/data/outbox/webhooks";
import { readFields } from "@/lib/forms/form";
import { newForm, withFaults, type FormState } from "@/lib/forms/form-state";
import { WEBHOOK_FAULTS } from "@/lib/messages/people/webhooks";
import { sentForm } from "@/lib/schema/action-arguments";
import { faultsOf } from "@/lib/schema/field-faults";
import { webhookChoice, webhookInput } from "@/lib/schema/people/webhooks";
import { whyNotTarget } from "@/lib/webhooks/send-message";

/** Adds an address that is notified of changes, and shows the key of its messages once. */
export async function addWebhookAction(_before: FormState, sent: unknown): Promise<FormState> {
  const values = readFields(readArgument(sentForm, sent));
  const refused = whyNot("manage-people");
  if (refused) return withFaults(values, [], refused);
  if (!process.env.PARALLAX_ORIGIN) return withFaults(values, [], WEBHOOK_FAULTS.noOrigin);
  const parsed = webhookInput.safeParse(values);
  if (!parsed.success) return withFaults(values, faultsOf(parsed.error));
  const { url } = parsed.data;
  const fault = whyNotTarget(url);
  if (fault) {
    const message = fault === "insecure" ? WEBHOOK_FAULTS.insecure : WEBHOOK_FAULTS.private;
    return withFaults(values, [{ name: "url", message }]);
  }
  return orNotStored(values, async () => {
    const added = await addWebhook(url, signedInMember());
    if (added.kind === "too-many") return withFaults(values, [], WEBHOOK_FAULTS.tooMany);
    await showAnew();
    return newForm({ url: "", key: added.key });
  });
}

/** Removes an address, or sends a test to it. */
export async function manageWebhookAction(sent: unknown): Promise<void> {
  permit("manage-people");
  const fields = readFields(readArgument(sentForm, sent));
  const { id } = readArgument(webhookChoice, fields);
  await (fields.do === "remove" ? removeWebhook(id, signedInMember()) : testWebhook(id, signedInMember()));
  redirect(webhooksPath());
}
