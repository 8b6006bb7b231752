import Link from "next/link";
import styles from "./calls-foot.module.css";

/** Below the calls: the way to those that are not shown. */
export function CallsFoot() {
  return (
    <p className={styles.foot}>
      <Link href="/bin">Bin</Link>
    </p>
  );
}
