"use client";
import { useEffect, useRef } from "react";
import { useDeviceSetting } from "@/components/site/device-setting";
import { keepAnchor } from "./current-passage";
import { activate, isField, KEYS } from "./keys";
import { KeysDialog } from "./keys-dialog";
import styles from "./navigation-bar.module.css";
import { findPoint, goTo, type Kind } from "./point-moves";

interface Props {
  canJudge: boolean;
  /** The menu by which the comparison is shared, which works without scripts too; none while its texts are not stored. */
  share?: React.ReactNode;
}

function Move({ kind, step, label }: { kind: Kind; step: 1 | -1; label: string }) {
  return (
    <button type="button" aria-label={label} onClick={() => goTo(findPoint(kind, step))}>
      {step > 0 ? "›" : "‹"}
    </button>
  );
}

function Moves() {
  return (
    <>
      <span className={styles.pair}>
        <Move kind="difference" step={-1} label="Previous difference" /> Difference{" "}
        <Move kind="difference" step={1} label="Next difference" />
      </span>
      <span className={styles.pair}>
        <Move kind="shared" step={-1} label="Previous shared point" /> Shared{" "}
        <Move kind="shared" step={1} label="Next shared point" />
      </span>
    </>
  );
}

/** Steps through a comparison by keys, mouse and touch. The moves are there only where scripts run. */
export function NavigationBar({ canJudge, share }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [keys, setKeys] = useDeviceSetting("keys", "on");
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!isPlain || event.defaultPrevented || isField(event.target) || document.querySelector("dialog[open]")) return;
      const entry = KEYS.find(({ key }) => key === event.key);
      // Speech input may type single keys, so they can be turned off; "?" stays, for the list where they are turned on again.
      if (!entry || (keys !== "on" && event.key !== "?")) return;
      event.preventDefault();
      if (event.key === "?") dialog.current?.showModal();
      else if (entry.move) goTo(findPoint(...entry.move));
      else activate(entry);
    };
    document.addEventListener("keydown", listen);
    document.addEventListener("click", keepAnchor, { capture: true });
    return () => {
      document.removeEventListener("keydown", listen);
      document.removeEventListener("click", keepAnchor, { capture: true });
    };
  }, [keys]);
  // The bar stands from the start, so that nothing jumps once scripts run.
  return (
    <div className={styles.bar} role="group" aria-label="Move about">
      {keys !== null && (
        <>
          <Moves />
          <button type="button" className={styles.help} onClick={() => dialog.current?.showModal()}>
            Keys <kbd>?</kbd>
          </button>
        </>
      )}
      {share}
      {keys !== null && (
        <KeysDialog
          dialog={dialog}
          canJudge={canJudge}
          isOn={keys === "on"}
          onToggle={(isOn) => setKeys(isOn ? "on" : "off")}
        />
      )}
    </div>
  );
}
