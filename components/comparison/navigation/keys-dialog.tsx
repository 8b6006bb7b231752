"use client";
import { KEYS } from "./keys";
import { KEY_LABELS, NAVIGATION } from "@/lib/messages/comparisons/navigation";
import styles from "./navigation-bar.module.css";

interface Props {
  canJudge: boolean;
  /** Whether single keys work. */
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  onClose: () => void;
}

const showModal = (dialog: HTMLDialogElement | null) => dialog?.showModal();

/**
 * The list of keys, with the switch that turns single keys off. Rendered only while it is open, because it was a seventh of a short page.
 */
export function KeysDialog({ canJudge, isOn, onToggle, onClose }: Props) {
  return (
    <dialog ref={showModal} className={styles.keys} aria-labelledby="keys-heading" onClose={onClose}>
      <h2 id="keys-heading">{NAVIGATION.keys}</h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and not every browser lets keys do that */}
      <dl tabIndex={0} aria-labelledby="keys-heading">
        {KEYS.filter(({ judges }) => canJudge || !judges).map(({ key }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{KEY_LABELS[key]}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.target.checked)} />{" "}
        {NAVIGATION.useKeys}
      </label>
      <form method="dialog">
        <button>{NAVIGATION.close}</button>
      </form>
    </dialog>
  );
}
