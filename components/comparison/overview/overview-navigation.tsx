"use client";
import { useEffect, useRef } from "react";
import { anchorOf, parsePassageAnchor } from "@/lib/addresses/anchors";
import { usePage } from "@/components/comparison/page/page-changes";
import { useAlive } from "@/components/site/device-setting";
import { NAVIGATION } from "@/lib/messages/comparisons/navigation";

const ACROSS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

const cellsOf = (strip: Element) => [...strip.querySelectorAll<SVGAElement>("a")];
/** The anchor of a cell's passage: "left-3". */
const passageOf = (cell: Element) => anchorOf(cell.getAttribute("href")!);
const sideOf = (cell: Element) => parsePassageAnchor(passageOf(cell))?.side;
const middleOf = (cell: Element) => {
  const { left, right } = cell.getBoundingClientRect();
  return (left + right) / 2;
};

/** The cell that an arrow key moves to: along its own side, or to the nearest on the other. */
function neighbour(cells: SVGAElement[], cell: SVGAElement, key: string): SVGAElement | undefined {
  const own = cells.filter((other) => sideOf(other) === sideOf(cell));
  const step = ACROSS[key];
  if (step) return own[own.indexOf(cell) + step];
  if (key === "Home") return own[0];
  if (key === "End") return own.at(-1);
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const distance = (other: Element) => Math.abs(middleOf(other) - middleOf(cell));
  return cells.filter((other) => sideOf(other) !== sideOf(cell)).sort((a, b) => distance(a) - distance(b))[0];
}

/** Makes the strip a single Tab stop, with the arrow keys moving within it. */
function useArrowKeys(anchor: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const strip = anchor.current!.parentElement!;
    const cells = cellsOf(strip);
    const hold = (held: SVGAElement | undefined) => {
      for (const cell of cells) cell.setAttribute("tabindex", cell === held ? "0" : "-1");
    };
    hold(cells[0]);
    const controller = new AbortController();
    const { signal } = controller;
    const cellAt = (event: Event) => cells.find((cell) => event.target instanceof Node && cell.contains(event.target));
    strip.addEventListener("focusin", (event) => hold(cellAt(event) ?? cells[0]), { signal });
    strip.addEventListener(
      "keydown",
      (event) => {
        const from = cellAt(event);
        const to = from && !event.ctrlKey && !event.metaKey && !event.altKey && neighbour(cells, from, event.key);
        if (!to) return;
        event.preventDefault();
        to.focus();
      },
      { signal },
    );
    return () => controller.abort();
  });
}

/** Marks the cells whose passages are on screen. */
function useViewport(anchor: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const strip = anchor.current!.parentElement!;
    const cells = new Map(cellsOf(strip).map((cell) => [passageOf(cell), cell]));
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        cells.get(target.id)?.toggleAttribute("data-seen", isIntersecting);
    });
    for (const [anchor, cell] of cells) {
      cell.removeAttribute("data-seen");
      const passage = document.getElementById(anchor);
      if (passage) observer.observe(passage);
    }
    return () => observer.disconnect();
  });
}

/** Adds arrow keys to the overview strip and marks what is on screen. It is rendered inside the strip and works on its parent. */
export function OverviewNavigation() {
  const anchor = useRef<HTMLSpanElement>(null);
  const isAlive = useAlive();
  // Rows may have changed after a command, so what is on screen is found again.
  usePage();
  useArrowKeys(anchor);
  useViewport(anchor);
  return (
    <span ref={anchor} className="visually-hidden">
      {isAlive && NAVIGATION.overview}
    </span>
  );
}
