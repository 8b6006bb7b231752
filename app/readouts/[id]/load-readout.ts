import { notFound } from "next/navigation";
import { cache } from "react";
import { findEditableReadout } from "@/lib/data/readouts/readout-edits";
import { parseReadoutName } from "@/lib/addresses/pair-names";

/** The readout that the address names, even from the trash. Cached, so that a page and its metadata share one read. */
export const loadReadout = cache(async (id: string) => {
  const name = parseReadoutName(id);
  return (name && (await findEditableReadout(name))) ?? notFound();
});
