import { headers } from "next/headers";
import { originOf } from "@/lib/addresses/origin";
import { Message } from "@/components/site/message";
import { printedAddress } from "@/lib/messages/comparisons/citations";
import { today } from "@/lib/model/dates";
import styles from "./printed-address.module.css";

/** On paper, the address at which the same can be found later, with the day of access. */
export async function PrintedAddress({ path }: { path: string }) {
  const address = `${originOf(await headers())}${path}`;
  return (
    <p className={styles.address}>
      <Message of={printedAddress(address, today())} />
    </p>
  );
}
