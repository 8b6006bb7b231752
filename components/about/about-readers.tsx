import { InterfaceMessage } from "@/components/site/interface-message";
import type { ReadersView } from "@/lib/model/readers/readers";
import { ABOUT, whatLeaves } from "@/lib/messages/site/about";
import { Message } from "@/components/site/message";
import styles from "./about.module.css";

/** Who reads the texts, how often each is right, and what leaves the machine. */
export function AboutReaders({ readers: { builtIn, model, measured, host } }: { readers: ReadersView }) {
  return (
    <div className={styles.part}>
      <h2>{ABOUT.readers}</h2>
      <p>
        {ABOUT.builtIn} <InterfaceMessage of={builtIn} />
      </p>
      {model.length === 0 && (
        <p>
          <Message of={ABOUT.noModel} />
        </p>
      )}
      {model.map((message, index) => (
        <p key={index}>
          <InterfaceMessage of={message} />
        </p>
      ))}
      {measured.length > 0 && (
        <ul>
          {measured.map((message, index) => (
            <li key={index}>
              <InterfaceMessage of={message} />
            </li>
          ))}
        </ul>
      )}
      <h2>{ABOUT.privacy}</h2>
      <p>
        {ABOUT.stored} <Message of={whatLeaves(host)} />
      </p>
      <h2>{ABOUT.licence}</h2>
      <p>{ABOUT.free}</p>
    </div>
  );
}
