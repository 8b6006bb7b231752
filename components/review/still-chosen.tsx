"use client";
import { stillChosen } from "@/lib/messages/reviews/still-chosen";
import type { FormState } from "@/lib/forms/form-state";
import { useAlive } from "@/components/site/device-setting";

const SIDES = ["left", "right"] as const;

/** Without scripts, checkboxes come back empty when a command is refused; these hidden fields keep the selection. */
export function StillChosen({ values }: { values: FormState["values"] }) {
  const chosen = SIDES.flatMap((side) => (values[side] ? [{ side, spans: values[side] }] : []));
  if (useAlive() || chosen.length === 0) return null;
  const passages = chosen.flatMap(({ spans }) => spans.split(" ")).length;
  return (
    <p>
      {stillChosen(passages)}
      {chosen.map(({ side, spans }) => (
        <input key={side} type="hidden" name={side} value={spans} />
      ))}
    </p>
  );
}
