"use client";
import { useEffect, useRef } from "react";
import { markLong } from "@/components/forms/text-area";
import { useDeviceSetting } from "@/components/site/device-setting";
import { SENT_FIELDS } from "@/lib/schema/sent-fields";
import { TEXT_BOXES } from "@/lib/messages/comparisons/text-boxes";

const NAMES = Object.values(SENT_FIELDS).map(({ name }) => name);

const boxesOf = (form: string) =>
  NAMES.map(
    (name) => (document.getElementById(form) as HTMLFormElement).elements.namedItem(name) as HTMLTextAreaElement,
  );

function parseTexts(kept: string): string[] {
  try {
    const texts: unknown = JSON.parse(kept);
    return Array.isArray(texts) ? texts.map(String) : [];
  } catch {
    return [];
  }
}

/** The stored texts of the boxes; empty if there are none. */
function formatTexts(boxes: HTMLTextAreaElement[]): string {
  const texts = boxes.map(({ value }) => value);
  return texts.some((text) => text !== "") ? JSON.stringify(texts) : "";
}

/**
 * Stores both texts on the device until the boxes are emptied, in case the tab is closed by mistake. When the page opens, they return once
 * into empty boxes; what was pasted before scripts ran replaces them.
 */
export function RestoredTexts({ form }: { form: string }) {
  const [kept, keep] = useDeviceSetting("texts", "");
  const isOpened = useRef(false);
  useEffect(() => {
    // Not again when another tab stores something else.
    if (isOpened.current || kept === null) return;
    isOpened.current = true;
    const boxes = boxesOf(form);
    const pasted = formatTexts(boxes);
    if (pasted) keep(pasted);
    else
      parseTexts(kept).forEach((text, index) => {
        const box = boxes[index];
        if (!box) return;
        box.value = text;
        // A user who is already in the box is about to paste; the paste must replace the restored text, not follow it.
        if (box === document.activeElement) box.select();
        markLong(box);
      });
  }, [form, keep, kept]);
  useEffect(() => {
    const element = document.getElementById(form)!;
    const store = () => keep(formatTexts(boxesOf(form)));
    element.addEventListener("input", store);
    element.addEventListener("submit", store);
    return () => {
      element.removeEventListener("input", store);
      element.removeEventListener("submit", store);
    };
  }, [form, keep]);
  if (!kept) return null;
  const discard = () => {
    for (const box of boxesOf(form)) {
      box.value = "";
      markLong(box);
    }
    keep("");
  };
  return (
    <button type="button" onClick={discard}>
      {TEXT_BOXES.discard}
    </button>
  );
}
