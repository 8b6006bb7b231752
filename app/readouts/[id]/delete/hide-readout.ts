"use server";
import { redirect } from "next/navigation";
import { hideReadout } from "@/lib/data/bin";
import type { ReadoutName } from "@/lib/schema/readout-id";

/** Puts a readout into the bin and shows it there; what is in it already stays. */
export async function hideReadoutByForm(name: ReadoutName): Promise<void> {
  await hideReadout(name);
  redirect("/bin");
}
