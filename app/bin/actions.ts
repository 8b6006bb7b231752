"use server";
import { redirect } from "next/navigation";
import { restoreCall, restoreReadout, type TrashResult } from "@/lib/data/calls/trash";
import { readFields } from "@/lib/forms/form";
import { readReadoutId } from "@/lib/addresses/readout-path";
import { MAX_SLUG_LENGTH } from "@/lib/schema/text";

const isSlug = (text: string) => text.length <= MAX_SLUG_LENGTH && /^[a-z0-9-]+$/.test(text);

/** Puts a call, or a readout by its id, back to where it was, and shows it there; where nothing is to be put back, the bin. */
export async function restoreAction(form: FormData): Promise<void> {
  const { call = "", readout = "" } = readFields(form);
  const name = readReadoutId(readout);
  const moved: TrashResult = name
    ? await restoreReadout(name)
    : isSlug(call)
      ? await restoreCall(call)
      : { kind: "gone" };
  redirect(moved.kind === "moved" ? `/calls/${name?.call ?? call}` : "/bin");
}
