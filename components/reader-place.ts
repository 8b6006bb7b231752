/** Where on the screen a point was before it was judged, so that the reader is there afterwards too. */
export interface HeldPlace {
  /** The point that the button stands in. */
  point: Element | null;
  /** The anchor of the passage that was judged, where the point itself is gone. */
  anchor: string;
  /** The anchor of what follows, where the page no longer shows the passage: it may have been filtered for. */
  following: string | null;
  /** Pixels from the top of the screen. */
  top: number;
}

const POINT = "[data-item], [data-state]";

/** The anchor of the first passage of the point after another one. */
function anchorAfter(point: Element | null): string | null {
  const points = [...document.querySelectorAll("[data-state]")];
  const next = point && points[points.indexOf(point) + 1];
  return next ? next.id || (next.querySelector("[id]")?.id ?? null) : null;
}

/** @param anchor of the passage that the button judges */
export function holdPlace(button: Element, anchor: string): HeldPlace {
  const point = button.closest(POINT) ?? document.getElementById(anchor);
  return { point, anchor, following: anchorAfter(point), top: (point ?? button).getBoundingClientRect().top };
}

function findAgain({ point, anchor, following }: HeldPlace): HTMLElement | null {
  if (point instanceof HTMLElement && point.isConnected) return point;
  const passage = document.getElementById(anchor) ?? (following === null ? null : document.getElementById(following));
  return passage?.closest<HTMLElement>(POINT) ?? passage ?? document.getElementById("review");
}

/** Brings the point back to where it was, and the focus, if its button is gone, to the point, or to what follows. */
export function releasePlace(held: HeldPlace) {
  const point = findAgain(held);
  if (!point) return;
  window.scrollBy({ top: point.getBoundingClientRect().top - held.top, behavior: "instant" });
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  point.tabIndex = -1;
  point.focus({ preventScroll: true });
}
