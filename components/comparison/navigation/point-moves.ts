/** The points that the bar and the keys step through, by the state with which their row is marked. */
const STATES = { difference: ["onlyLeft", "onlyRight"], shared: ["shared"] };
export type Kind = keyof typeof STATES;

/** The next or previous point of a kind, from the one that has the focus, or else from the middle of the screen. */
export function findPoint(kind: Kind, step: 1 | -1): HTMLElement | undefined {
  const points = [...document.querySelectorAll<HTMLElement>("[data-state]")].filter(
    (point) => STATES[kind].includes(point.dataset.state!) && point.checkVisibility(),
  );
  const focused = document.activeElement?.closest("[data-state]");
  const isBeyond = (point: HTMLElement) => {
    if (!focused) return point.getBoundingClientRect().top > window.innerHeight / 2 === step > 0;
    const wanted = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    return Boolean(focused.compareDocumentPosition(point) & wanted);
  };
  const beyond = points.filter(isBeyond);
  return step > 0 ? beyond[0] : beyond.at(-1);
}

/** Focuses a point and centres it on the screen. */
export function goTo(point: HTMLElement | undefined) {
  if (!point) return;
  point.tabIndex = -1;
  point.focus({ preventScroll: true });
  // Without animation, because the next key may judge the point, and keys judge only what is on the screen.
  point.scrollIntoView({ block: "center", behavior: "instant" });
}
