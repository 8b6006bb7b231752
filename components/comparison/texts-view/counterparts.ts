/** Selects the passages that have counterparts. */
export const LINKED = "[data-counterparts]";

export const counterpartsOf = (passage: Element) =>
  (passage.getAttribute("data-counterparts") ?? "").split(" ").flatMap((id) => document.getElementById(id) ?? []);

export const textColumnOf = (element: Element) => element.closest("[data-column]")!;
