"use client";
import { useState } from "react";
import { useDeviceSetting } from "@/components/site/device-setting";
import { KeysDialog } from "./keys-dialog";
import { KEY_LABELS, NAVIGATION } from "@/lib/messages/comparisons/navigation";
import styles from "./navigation-bar.module.css";
import { findPoint, goTo, type Kind } from "./point-moves";
import { useKeys } from "./use-keys";

interface Props {
  canJudge: boolean;
}

/** Steps through a comparison by keys, mouse and touch. Hidden until scripts run. */
export function NavigationBar({ canJudge }: Props) {
  const [isListing, setIsListing] = useState(false);
  const [remark, setRemark] = useState<string | null>(null);
  const [keys, setKeys] = useDeviceSetting("keys", "on");
  useKeys(keys === "on", setIsListing, setRemark);
  const move = (kind: Kind, step: 1 | -1, label: string, sign: string) => (
    <button type="button" aria-label={label} onClick={() => goTo(findPoint(kind, step))}>
      {sign}
    </button>
  );
  return (
    <div className={styles.bar} role="group" aria-label={NAVIGATION.label} aria-busy={keys === null}>
      <span className={styles.pair}>
        {move("difference", -1, KEY_LABELS.p, "‹")}
        {NAVIGATION.difference}
        {move("difference", 1, KEY_LABELS.n, "›")}
      </span>
      <span className={styles.pair}>
        {move("shared", -1, KEY_LABELS.k, "‹")}
        {NAVIGATION.shared}
        {move("shared", 1, KEY_LABELS.j, "›")}
      </span>
      <button
        type="button"
        className={styles.help}
        title={NAVIGATION.keys}
        aria-label={NAVIGATION.openKeys}
        onClick={() => setIsListing(true)}
      >
        <kbd>?</kbd>
      </button>
      <p aria-live="polite" className={remark === null ? undefined : styles.remark}>
        {remark}
      </p>
      {isListing && (
        <KeysDialog
          canJudge={canJudge}
          isOn={keys === "on"}
          onToggle={(isOn) => setKeys(isOn ? "on" : "off")}
          onClose={() => setIsListing(false)}
        />
      )}
    </div>
  );
}
