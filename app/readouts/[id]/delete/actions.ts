"use server";
import { redirect } from "next/navigation";
import { permit } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { trashPath } from "@/lib/addresses/site-path";
import { deleteReadout } from "@/lib/data/calls/trash";
import { boundReadout } from "@/lib/schema/action-arguments";

/** Moves a readout to the trash, unless it is there already, and shows the trash. */
export async function deleteReadoutAction(bound: unknown): Promise<void> {
  permit("delete");
  const name = readArgument(boundReadout, bound);
  await deleteReadout(name);
  redirect(trashPath());
}
