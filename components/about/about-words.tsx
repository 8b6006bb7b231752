import { ABOUT, LEVELS, WORDS, type Term } from "@/lib/messages/site/about";
import { Message } from "@/components/site/message";
import styles from "./about.module.css";

function Terms({ terms }: { terms: Term[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What Parallax is for, with one worked example. */
export function AboutWords() {
  return (
    <div className={styles.part}>
      <h1>{ABOUT.heading}</h1>
      <p>{ABOUT.intro}</p>
      <h2>{ABOUT.words}</h2>
      <Terms terms={WORDS} />
      <h2>{ABOUT.levels}</h2>
      <Terms terms={LEVELS} />
      <p>{ABOUT.example}</p>
      <h2>{ABOUT.comparison}</h2>
      <p>{ABOUT.howCompared}</p>
      <h2>{ABOUT.programs}</h2>
      <p>
        <Message of={ABOUT.forPrograms} />
      </p>
    </div>
  );
}
