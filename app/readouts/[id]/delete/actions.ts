"use server";
import { redirect } from "next/navigation";
import { readBound } from "@/app/_drafts/read-bound";
import { trashPath } from "@/lib/addresses/site-path";
import { deleteReadout } from "@/lib/data/calls/trash";
import { boundReadout } from "@/lib/schema/bound-arguments";

/** Moves a readout to the trash and shows the trash; does nothing to one that is there already. */
export async function deleteReadoutAction(name: unknown): Promise<void> {
  await deleteReadout(readBound(boundReadout, name));
  redirect(trashPath());
}
