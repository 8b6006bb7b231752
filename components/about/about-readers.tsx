import { InterfaceMessage } from "@/components/site/interface-message";
import type { ReadersView } from "@/lib/model/readers";
import styles from "./about.module.css";

/** Who reads the texts, how often each is right, and what leaves the machine. */
export function AboutReaders({ readers: { builtIn, model, measured, host } }: { readers: ReadersView }) {
  return (
    <div className={styles.part}>
      <h2>Readers</h2>
      <p>
        The built-in aligner reads every comparison on this machine, without a network.{" "}
        <InterfaceMessage of={builtIn} />
      </p>
      {model.length === 0 && (
        <p>
          No language model is set up as a second reader: <code>docs/readers.md</code> says how.
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
      <h2>Privacy</h2>
      <p>
        Calls, readouts, judgements and notes are stored in the database of this Parallax. Two texts that are compared
        without being saved are kept in the browser only.{" "}
        {host === null ? (
          "Nothing leaves this machine."
        ) : (
          <>
            Texts leave this machine only when a person asks the language model to read two of them, to translate a
            passage or to take an article apart, and go to <bdi>{host}</bdi> alone.
          </>
        )}
      </p>
      <h2>Licence</h2>
      <p>Parallax is free software under the MIT licence.</p>
    </div>
  );
}
