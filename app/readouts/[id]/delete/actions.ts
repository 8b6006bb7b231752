"use server";
import { redirect } from "next/navigation";
import { trashPath } from "@/lib/addresses/site-path";
import { deleteReadout } from "@/lib/data/calls/trash";
import type { ReadoutName } from "@/lib/model/readout-pairs";

/** Puts a readout into the trash and shows it there; what is in it already stays. */
export async function deleteReadoutAction(name: ReadoutName): Promise<void> {
  await deleteReadout(name);
  redirect(trashPath());
}
