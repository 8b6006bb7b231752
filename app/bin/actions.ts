"use server";
import { permit } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { redirect } from "next/navigation";
import { restoreReadout } from "@/lib/comparison/write-calls";
import { restoreCall, type TrashResult } from "@/lib/data/calls/trash";
import { readFields } from "@/lib/forms/form";
import { callPath } from "@/lib/addresses/call-path";
import { isSlug, parseReadoutName } from "@/lib/addresses/pair-names";
import { sentForm } from "@/lib/schema/action-arguments";
import { trashPath } from "@/lib/addresses/site-path";

/** Restores a call, or a readout by its id, and shows it; shows the trash if there is nothing to restore. */
export async function restoreAction(sent: unknown): Promise<void> {
  permit("delete");
  const form = readArgument(sentForm, sent);
  const { call = "", readout = "" } = readFields(form);
  const name = parseReadoutName(readout);
  const moved: TrashResult = name
    ? await restoreReadout(name)
    : isSlug(call)
      ? await restoreCall(call)
      : { kind: "missing" };
  if (moved.kind !== "moved") redirect(trashPath());
  redirect(callPath(name?.call ?? call));
}
