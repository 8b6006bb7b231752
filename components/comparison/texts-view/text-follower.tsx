"use client";
import { useRef } from "react";
import { useDeviceSetting } from "@/components/site/device-setting";
import { NAVIGATION } from "@/lib/messages/comparisons/navigation";
import styles from "./text-follower.module.css";
import { useFollowing } from "./use-following";
import { useLighting } from "./use-lighting";

/** Helps to read two texts side by side: highlights, connecting lines, and a switch for scrolling together. */
export function TextFollower() {
  const anchor = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGPathElement>(null);
  const [follows, setFollows] = useDeviceSetting("follow", "yes");
  useLighting(anchor, drawing);
  useFollowing(anchor, follows === "yes");
  return (
    <div ref={anchor} className={styles.follower} data-alive={follows !== null}>
      {follows !== null && (
        <label>
          <input
            type="checkbox"
            checked={follows === "yes"}
            onChange={(event) => setFollows(event.target.checked ? "yes" : "no")}
          />{" "}
          {NAVIGATION.scroll}
        </label>
      )}
      <svg aria-hidden="true" className={styles.connection}>
        <path ref={drawing} />
      </svg>
    </div>
  );
}
