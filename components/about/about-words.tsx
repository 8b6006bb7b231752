import Link from "next/link";
import { apiPath } from "@/lib/addresses/api-path";
import styles from "./about.module.css";

const WORDS: [string, string][] = [
  ["Call", "What two or more governments held: a phone call, a video call or a meeting."],
  [
    "Readout",
    "What one side published about it. Its text is stored exactly as entered; a changed text is a new revision.",
  ],
  [
    "Passage",
    "A piece of a readout about as long as a sentence. Every quotation on a page is cut from the stored text.",
  ],
  ["Link", "Two passages, one of each side, that report the same point, in whatever words and order."],
  ["Boilerplate", "Openings, datelines and signatures: they report nothing, and no finding rests on them."],
];

const LEVELS: [string, string][] = [
  [
    "No counterpart found",
    "The reader found none. It may be wrong: the legend of each comparison says how often it is.",
  ],
  ["Possible", "A match worth a look, drawn with dashes. It is not counted as shared until a person confirms it."],
  ["Likely", "A match that is right most of the time: it counts as shared."],
  ["Confirmed", "An analyst looked. Only then is a point called “left out”, with the analyst’s name."],
];

function Terms({ terms }: { terms: [string, string][] }) {
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

/** What Parallax is for, in its own words, with one worked example. */
export function AboutWords() {
  return (
    <div className={styles.part}>
      <h1>About Parallax</h1>
      <p>
        After a call each government publishes its own account. Parallax lays two accounts side by side and shows which
        points both report, and which one side reports and the other does not.
      </p>
      <h2>Words</h2>
      <Terms terms={WORDS} />
      <h2>How sure a finding is</h2>
      <Terms terms={LEVELS} />
      <p>
        An example: on 3 April 2024 the United States said that Secretary Blinken urged Azerbaijan to release “those
        unjustly detained”. The Azerbaijani account of the same call has no such passage. Parallax says “no counterpart
        found” until an analyst has read both texts and confirms it: then it says “left out”. It never says that
        something was not discussed, because a readout reports what was published, not what was said.
      </p>
      <h2>How a comparison is made</h2>
      <p>
        Both texts are cut into passages. Each passage is compared with every passage of the other side: concepts,
        names, numbers, dates and words of similar meaning, wherever they are. Passages that are close enough are
        linked. Word-for-word differences are shown only where two passages say nearly the same.
      </p>
      <h2>For programs</h2>
      <p>
        Everything that can be read here can be read by a program:{" "}
        <Link href={apiPath()} prefetch={false}>
          the API
        </Link>
        .
      </p>
    </div>
  );
}
