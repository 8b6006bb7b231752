import { useEffect, type RefObject } from "react";
import { textColumnOf, counterpartsOf, LINKED } from "./counterparts";

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** A curve from a passage to its counterpart, in the gap between the columns. An end that is scrolled out of sight is drawn at the edge. */
function curve(from: Element, to: Element, origin: DOMRect): string {
  const [left, right] = textColumnOf(from).getAttribute("data-column") === "left" ? [from, to] : [to, from];
  const end = (element: Element, edge: "left" | "right") => {
    const column = textColumnOf(element).getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return { x: column[edge] - origin.left, y: clamp((top + bottom) / 2, column.top, column.bottom) - origin.top };
  };
  const [a, b] = [end(left, "right"), end(right, "left")];
  const middle = (a.x + b.x) / 2;
  return `M${a.x} ${a.y} C${middle} ${a.y}, ${middle} ${b.y}, ${b.x} ${b.y}`;
}

/** Highlights the counterparts of a passage that is hovered, focused or tapped, and draws lines to them. */
export function useLighting(anchor: RefObject<HTMLElement | null>, drawing: RefObject<SVGPathElement | null>) {
  useEffect(() => {
    const columns = anchor.current!.parentElement!;
    let lit: Element | null = null;
    let pointer = "";
    /** Ignores a passage that scrolled under a resting pointer, because moving the focus may have scrolled it there. */
    const isAtRest = (event: Event) => {
      if (!(event instanceof PointerEvent) || event.type !== "pointerover") return false;
      const before = pointer;
      pointer = `${event.clientX} ${event.clientY}`;
      return pointer === before;
    };
    const draw = () => {
      const origin = columns.getBoundingClientRect();
      const path = lit ? counterpartsOf(lit).map((counterpart) => curve(lit!, counterpart, origin)) : [];
      drawing.current?.setAttribute("d", path.join(" "));
    };
    const light = (event: Event) => {
      if (isAtRest(event)) return;
      const passage = event.target instanceof Element ? event.target.closest(LINKED) : null;
      if (passage === lit) return;
      for (const element of columns.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
      lit = passage;
      if (passage) for (const element of [passage, ...counterpartsOf(passage)]) element.setAttribute("data-lit", "");
      draw();
    };
    const controller = new AbortController();
    const { signal } = controller;
    for (const type of ["pointerover", "focusin", "click"]) columns.addEventListener(type, light, { signal });
    columns.addEventListener("scroll", draw, { signal, capture: true });
    window.addEventListener("resize", draw, { signal });
    return () => controller.abort();
  }, [anchor, drawing]);
}
