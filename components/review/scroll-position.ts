/** Where on the screen a point was before it was judged, so that it can be scrolled back there. */
export interface HeldPosition {
  /** The point that contains the button. */
  point: Element | null;
  /** The anchor of the judged passage, in case the point itself is no longer rendered. */
  anchor: string;
  /** The anchor of the point after it, in case a filter no longer lets the page show the passage. */
  following: string | null;
  /** Pixels from the top of the screen. */
  top: number;
}

const PANEL = "review";

/** The anchor of the first passage of the next point. */
function anchorAfter(point: Element | null): string | null {
  const points = [...document.querySelectorAll("[data-state]")];
  const next = point && points[points.indexOf(point) + 1];
  return next ? next.id || (next.querySelector("[id]")?.id ?? null) : null;
}

/**
 * Records where a button is on the screen.
 *
 * @param anchor of the passage that the button judges
 * @returns null for a button of the review's own panel, which is followed by the next question
 */
export function holdPosition(button: Element, anchor: string): HeldPosition | null {
  if (document.getElementById(PANEL)?.contains(button)) return null;
  const point = button.closest("[data-state]") ?? document.getElementById(anchor);
  return { point, anchor, following: anchorAfter(point), top: (point ?? button).getBoundingClientRect().top };
}

/** The same point now: the same element, or the one that replaced it. */
function currentPoint({ point, anchor, following }: HeldPosition): HTMLElement | null {
  if (point instanceof HTMLElement && point.isConnected) return point;
  const passage = document.getElementById(anchor) ?? (following === null ? null : document.getElementById(following));
  return passage?.closest<HTMLElement>("[data-state]") ?? passage;
}

const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

function focus(element: HTMLElement | null) {
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Scrolls the point back to where it was. If its button no longer exists, focuses the point, the next one, or the panel. */
export function releasePosition(held: HeldPosition | null) {
  const point = held && currentPoint(held);
  if (point) window.scrollBy({ top: point.getBoundingClientRect().top - held.top, behavior: "instant" });
  if (isFocusLost()) focus(point ?? document.getElementById(PANEL));
}

/**
 * Scrolls to the point that now contains a passage of the left side, for instance after the passage was linked by hand.
 *
 * @param span the passage, as its box sends it
 * @returns false where the page does not show it
 */
export function showLinked(span: string): boolean {
  const box = document.querySelector(`input[name="left"][value="${CSS.escape(span)}"]`);
  const point = box?.closest<HTMLElement>("[data-state]") ?? null;
  if (!point) return false;
  focus(point);
  point.scrollIntoView({ block: "center", behavior: "instant" });
  return true;
}

/** Scrolls to the beginning of what the panel asks, unless all of it is on screen, and focuses it. */
export function showQuestion() {
  const question = document.querySelector<HTMLElement>("[data-item]");
  if (!question) return;
  focus(question);
  const { top, bottom } = question.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) question.scrollIntoView({ block: "start", behavior: "instant" });
}
