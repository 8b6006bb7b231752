"use server";
import { redirect } from "next/navigation";
import { trashPath } from "@/lib/addresses/site-path";
import { deleteReadout } from "@/lib/data/calls/trash";
import type { ReadoutName } from "@/lib/model/readout-pairs";

/** Moves a readout to the trash and shows the trash; does nothing to one that is there already. */
export async function deleteReadoutAction(name: ReadoutName): Promise<void> {
  await deleteReadout(name);
  redirect(trashPath());
}
