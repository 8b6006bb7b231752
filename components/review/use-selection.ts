"use client";
import { useLayoutEffect, useRef, type RefObject } from "react";
import { CHOSEN, NOTHING_CHOSEN } from "@/lib/messages/reviews/still-chosen";
import { isJudgementKind } from "@/lib/model/reviews/review-events";
import { splitCommand } from "@/lib/schema/command-value";

/** Whether a command is about the selected passages, rather than passages that its button names. */
export function isOfChosen(sent: FormData): boolean {
  const [kind = "", first, second] = splitCommand(String(sent.get("say") ?? ""));
  return isJudgementKind(kind) && first === "" && second === "";
}

const isBox = (field: unknown): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === "checkbox";

const boxesOf = (form: HTMLFormElement) => [...form.elements].filter(isBox);

/** Names the passage of a checkbox, and its side. */
const keyOf = ({ name, value }: HTMLInputElement) => `${name} ${value}`;

/** Lists the selected passages in the bar, by the labels of their checkboxes. */
function nameChosen(form: HTMLFormElement) {
  const bar = document.querySelector("[data-chosen]");
  if (!bar) return;
  const names = boxesOf(form).flatMap((box) => (box.checked ? (box.dataset.names ?? []) : []));
  bar.textContent = names.length > 0 ? `${CHOSEN} ${names.join("; ")}` : NOTHING_CHOSEN;
}

const KEPT = "parallax.chosen";

/** What was selected on this page in this tab. If storage is refused, as in private windows, the selection lasts as long as the page. */
function recall(): string[] {
  try {
    return (window.sessionStorage.getItem(`${KEPT} ${window.location.pathname}`) ?? "").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}

function keep(chosen: Set<string>) {
  try {
    window.sessionStorage.setItem(`${KEPT} ${window.location.pathname}`, [...chosen].join("\n"));
  } catch {
    // Storage is refused.
  }
}

/**
 * Keeps the selection when its checkboxes are rendered again: in another view, with another filter, or when the user comes back. It is
 * cleared when it is sent, so that something else can be selected meanwhile, and restored if the command is refused.
 */
export function useSelection(form: RefObject<HTMLFormElement | null>) {
  const chosen = useRef(new Set<string>());
  const show = () => {
    for (const box of boxesOf(form.current!)) box.checked = chosen.current.has(keyOf(box));
    nameChosen(form.current!);
  };
  useLayoutEffect(() => {
    for (const key of recall()) chosen.current.add(key);
    // Also what was selected before scripts ran.
    for (const box of boxesOf(form.current!)) if (box.checked) chosen.current.add(keyOf(box));
    const remember = ({ target }: Event) => {
      if (!isBox(target) || target.form !== form.current) return;
      if (target.checked) chosen.current.add(keyOf(target));
      else chosen.current.delete(keyOf(target));
      keep(chosen.current);
      if (target.form) nameChosen(target.form);
    };
    document.addEventListener("change", remember);
    return () => document.removeEventListener("change", remember);
  }, [form]);
  useLayoutEffect(show);
  const letGo = () => {
    chosen.current.clear();
    keep(chosen.current);
    show();
  };
  const bringBack = (sent: FormData) => {
    for (const name of ["left", "right"])
      for (const value of sent.getAll(name)) chosen.current.add(`${name} ${String(value)}`);
    keep(chosen.current);
    show();
  };
  return { letGo, bringBack };
}
