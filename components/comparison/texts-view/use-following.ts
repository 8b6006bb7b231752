import { useEffect, type RefObject } from "react";
import { textColumnOf, counterpartsOf, LINKED } from "./counterparts";

/** How far down a column the user is assumed to be reading. */
const EYE = 1 / 3;

/** Scrolls the other column until the counterpart of the passage being read is at the same height. */
function follow(leader: Element) {
  const box = leader.getBoundingClientRect();
  const eye = box.top + box.height * EYE;
  const distance = (passage: Element) => Math.abs(passage.getBoundingClientRect().top - eye);
  const linked = [...leader.querySelectorAll(LINKED)].filter((passage) => counterpartsOf(passage).length > 0);
  const [read] = linked.sort((a, b) => distance(a) - distance(b));
  const [counterpart] = read ? counterpartsOf(read) : [];
  if (!read || !counterpart) return;
  textColumnOf(counterpart).scrollBy({
    top: counterpart.getBoundingClientRect().top - read.getBoundingClientRect().top,
    behavior: "instant",
  });
}

/** The column that the user scrolls leads and the other follows; scrolling by scripts does not lead. */
export function useFollowing(anchor: RefObject<HTMLElement | null>, on: boolean) {
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
