"use client";
import { useEffect, useRef } from "react";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import styles from "./share-menu.module.css";

/** The menu's button and panel. It opens without scripts; with scripts, Escape or a click outside closes it. */
export function ShareDisclosure({ children }: { children: React.ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => menu.current?.removeAttribute("open");
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      event.preventDefault();
      close();
      menu.current.querySelector("summary")?.focus();
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, []);
  return (
    <details ref={menu} className={styles.share}>
      <summary>{SHARE.label}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
