"use client";
import { useEffect, useRef } from "react";
import { useDeviceSetting } from "@/components/site/device-setting";
import styles from "./text-follower.module.css";

const LINKED = "[data-counterparts]";
/** Where in a column the reader's eye is taken to be, from its top. */
const EYE = 1 / 3;

const counterpartsOf = (passage: Element) =>
  (passage.getAttribute("data-counterparts") ?? "").split(" ").flatMap((id) => document.getElementById(id) ?? []);

const columnOf = (element: Element) => element.closest("[data-column]")!;
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** A curve from a passage to its counterpart, in the gap between the columns; an end that is scrolled away is drawn at the edge. */
function curve(from: Element, to: Element, origin: DOMRect): string {
  const [left, right] = columnOf(from).getAttribute("data-column") === "left" ? [from, to] : [to, from];
  const end = (element: Element, edge: "left" | "right") => {
    const column = columnOf(element).getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return { x: column[edge] - origin.left, y: clamp((top + bottom) / 2, column.top, column.bottom) - origin.top };
  };
  const [a, b] = [end(left, "right"), end(right, "left")];
  const middle = (a.x + b.x) / 2;
  return `M${a.x} ${a.y} C${middle} ${a.y}, ${middle} ${b.y}, ${b.x} ${b.y}`;
}

/** Brings the counterpart of what is read in one column to the same height in the other. */
function follow(leader: Element) {
  const box = leader.getBoundingClientRect();
  const eye = box.top + box.height * EYE;
  const distance = (passage: Element) => Math.abs(passage.getBoundingClientRect().top - eye);
  const linked = [...leader.querySelectorAll(LINKED)].filter((passage) => counterpartsOf(passage).length > 0);
  const [read] = linked.sort((a, b) => distance(a) - distance(b));
  const [counterpart] = read ? counterpartsOf(read) : [];
  if (!read || !counterpart) return;
  columnOf(counterpart).scrollBy({
    top: counterpart.getBoundingClientRect().top - read.getBoundingClientRect().top,
    behavior: "instant",
  });
}

/** Hover, focus or tap on a passage lights its counterparts and draws the connection. */
function useLighting(anchor: React.RefObject<HTMLElement | null>, drawing: React.RefObject<SVGPathElement | null>) {
  useEffect(() => {
    const columns = anchor.current!.parentElement!;
    let lit: Element | null = null;
    let pointer = "";
    /** A passage that is scrolled under a resting pointer is not pointed at: the focus may have scrolled there. */
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

/** The column that the reader scrolls leads, and the other follows it; what is scrolled by a program leads nothing. */
function useFollowing(anchor: React.RefObject<HTMLElement | null>, on: boolean) {
  useEffect(() => {
    const columns = [...anchor.current!.parentElement!.querySelectorAll<HTMLElement>("[data-column]")];
    for (const column of columns) column.tabIndex = 0;
    if (!on) return;
    const controller = new AbortController();
    const { signal } = controller;
    let leader: Element | null = null;
    let frame = 0;
    for (const column of columns) {
      for (const type of ["wheel", "pointerdown", "touchstart", "keydown", "focusin"])
        column.addEventListener(type, () => (leader = column), { signal, passive: true });
      column.addEventListener(
        "scroll",
        () => {
          if (leader !== column) return;
          cancelAnimationFrame(frame);
          frame = requestAnimationFrame(() => follow(column));
        },
        { signal, passive: true },
      );
    }
    return () => {
      cancelAnimationFrame(frame);
      controller.abort();
    };
  }, [anchor, on]);
}

/** Comfort for two texts beside each other: lights, connections, and a switch for scrolling together. */
export function TextFollower() {
  const anchor = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGPathElement>(null);
  const [follows, setFollows] = useDeviceSetting("follow", "yes");
  useLighting(anchor, drawing);
  useFollowing(anchor, follows === "yes");
  return (
    <div ref={anchor} className={styles.follower} data-alive={follows !== null}>
      {follows !== null && (
        <label>
          <input
            type="checkbox"
            checked={follows === "yes"}
            onChange={(event) => setFollows(event.target.checked ? "yes" : "no")}
          />{" "}
          Scroll together
        </label>
      )}
      <svg aria-hidden="true" className={styles.connection}>
        <path ref={drawing} />
      </svg>
    </div>
  );
}
