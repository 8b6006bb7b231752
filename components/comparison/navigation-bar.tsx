"use client";
import { useEffect, useRef } from "react";
import { anchorOf, parsePassageAnchor, withAnchor } from "@/lib/addresses/anchors";
import { citePath } from "@/lib/addresses/comparison-path";
import { CopyButton } from "./copy-button";
import { useDeviceSetting } from "@/components/site/device-setting";
import styles from "./navigation-bar.module.css";

const STATES = { difference: ["onlyLeft", "onlyRight"], shared: ["shared"] };
type Kind = keyof typeof STATES;

/**
 * What a key does: a move between points, or a press on the link, button or field that the page marks with `data-key`. What is said of
 * one point is pressed within the point that has the focus, or else within what the review asks about.
 */
const KEYS: { key: string; does: string; move?: [Kind, 1 | -1]; judges?: "link" | "passage" | "all" }[] = [
  { key: "n", does: "Next difference", move: ["difference", 1] },
  { key: "p", does: "Previous difference", move: ["difference", -1] },
  { key: "j", does: "Next shared point", move: ["shared", 1] },
  { key: "k", does: "Previous shared point", move: ["shared", -1] },
  { key: "1", does: "View: Aligned" },
  { key: "2", does: "View: Texts" },
  { key: "3", does: "View: Words" },
  { key: "4", does: "View: List" },
  { key: "s", does: "Swap sides" },
  { key: "b", does: "Order by the other side" },
  { key: "/", does: "Search within the comparison" },
  { key: "r", does: "Review: one question after another", judges: "all" },
  { key: "y", does: "Confirm the link", judges: "link" },
  { key: "x", does: "Reject the link", judges: "link" },
  { key: "o", does: "Confirm that there is no counterpart", judges: "passage" },
  { key: "g", does: "Not a point: a greeting, a signature", judges: "passage" },
  { key: "e", does: "Later: the next question", judges: "all" },
  { key: "c", does: "Choose the passage", judges: "passage" },
  { key: "l", does: "Link what is chosen", judges: "all" },
  { key: "m", does: "Write a note on what is chosen", judges: "all" },
  { key: "u", does: "Undo", judges: "all" },
  { key: "U", does: "Redo", judges: "all" },
  { key: "?", does: "This list" },
];

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

/** The next or previous point of a kind, from the one that has the focus, or else from the middle of the screen. */
function findPoint(kind: Kind, step: 1 | -1): HTMLElement | undefined {
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

function goTo(point: HTMLElement | undefined) {
  if (!point) return;
  point.tabIndex = -1;
  point.focus({ preventScroll: true });
  point.scrollIntoView({ block: "center" });
}

function findTarget({ key, judges }: (typeof KEYS)[number]): HTMLElement | null {
  const marked = `[data-key="${key}"]`;
  if (!judges || judges === "all") return document.querySelector<HTMLElement>(marked);
  const [passage, row] = ["[data-judge]", "[data-state]"].map((point) => document.activeElement?.closest(point));
  const point = passage ?? row ?? document.querySelector("[data-item]");
  const own = point?.querySelector<HTMLElement>(marked);
  // A link has its buttons at one of its passages; what is said of a passage is never said of another one of its row.
  return own ?? (judges === "link" ? row?.querySelector<HTMLElement>(marked) : null) ?? null;
}

function press(known: (typeof KEYS)[number]) {
  const target = findTarget(known);
  if (isField(target)) target?.focus();
  else target?.click();
}

/** The anchor of the passage that the page stands at; empty where it stands at none. */
function currentPassage(): string {
  const anchor = anchorOf(window.location.href);
  return parsePassageAnchor(anchor) ? anchor : "";
}

/** Leads to the citation of the passage that the page stands at, or else of the comparison. */
function citePassage() {
  const link = document.querySelector<HTMLAnchorElement>("a[data-cite]");
  const comparison = link?.dataset.cite;
  if (comparison) window.location.assign(citePath(comparison, currentPassage()));
}

/** A passage's anchor outlives a change of the view: the address is loaded anew, so that the passage is found and highlighted. */
function keepAnchor(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-view]") : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || !currentPassage()) return;
  event.preventDefault();
  event.stopPropagation();
  window.location.assign(withAnchor(currentPassage(), link.href));
}

/** Moving about a comparison by keys, mouse and touch. Needs scripts, and is not there without them. */
export function NavigationBar({ canJudge }: { canJudge: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [keys, setKeys] = useDeviceSetting("keys", "on");
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!isPlain || event.defaultPrevented || isField(event.target) || document.querySelector("dialog[open]")) return;
      const known = KEYS.find(({ key }) => key === event.key);
      // A single key may be what a speech program types: it can be turned off, all but the list that says how to turn it on.
      if (!known || (keys !== "on" && event.key !== "?")) return;
      event.preventDefault();
      if (event.key === "?") dialog.current?.showModal();
      else if (known.move) goTo(findPoint(...known.move));
      else press(known);
    };
    document.addEventListener("keydown", listen);
    document.addEventListener("click", keepAnchor, { capture: true });
    return () => {
      document.removeEventListener("keydown", listen);
      document.removeEventListener("click", keepAnchor, { capture: true });
    };
  }, [keys]);
  // The room is kept from the start: nothing moves under the reader once scripts run.
  if (keys === null) return <div className={styles.bar} />;
  const move = (kind: Kind, step: 1 | -1, label: string, sign: string) => (
    <button type="button" aria-label={label} onClick={() => goTo(findPoint(kind, step))}>
      {sign}
    </button>
  );
  return (
    <div className={styles.bar} role="group" aria-label="Move about">
      <span className={styles.pair}>
        {move("difference", -1, "Previous difference", "‹")} Difference {move("difference", 1, "Next difference", "›")}
      </span>
      <span className={styles.pair}>
        {move("shared", -1, "Previous shared point", "‹")} Shared {move("shared", 1, "Next shared point", "›")}
      </span>
      <CopyButton>Copy link</CopyButton>
      <button type="button" onClick={citePassage}>
        Cite
      </button>
      <button type="button" className={styles.help} onClick={() => dialog.current?.showModal()}>
        Keys <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className={styles.keys} aria-labelledby="keys-heading">
        <h2 id="keys-heading">Keys</h2>
        <dl>
          {KEYS.filter(({ judges }) => canJudge || !judges).map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input
            type="checkbox"
            checked={keys === "on"}
            onChange={(event) => setKeys(event.target.checked ? "on" : "off")}
          />{" "}
          Single keys work
        </label>
        <form method="dialog">
          <button>Close</button>
        </form>
      </dialog>
    </div>
  );
}
