import { levelByPassage, levelOf, sharedSpans, type Passage, type Side, type Tier } from "@/lib/compare";
import { PassageText } from "./passage-text";
import type { Shown } from "./shown";
import styles from "./text-columns.module.css";

const other = (side: Side): Side => (side === "left" ? "right" : "left");

/** Passages by the paragraph they stand in, in order. */
function paragraphs(passages: Passage[]): Passage[][] {
  const found: Passage[][] = [];
  for (const passage of passages) (found[passage.paragraph] ??= []).push(passage);
  return found.filter(Boolean);
}

function Counterparts({ passage, side, tier, shown }: { passage: Passage; side: Side; tier: Tier; shown: Shown }) {
  const far = other(side);
  const places = shown.comparison.links
    .filter((link) => link[side] === passage.id && levelOf(link) === tier)
    .map((link) => Number(link[far].slice(1)));
  return places.map((place) => (
    <a
      key={place}
      className={`${styles.reference} ${styles[tier]}`}
      href={`#${far}-${place}`}
      aria-label={`${tier} counterpart: ${shown.names[far].label}, passage ${place}`}
    >
      {tier === "likely" ? "=" : "≈"} {place}
    </a>
  ));
}

function TextColumn({ side, shown }: { side: Side; shown: Shown }) {
  const { links } = shown.comparison;
  const { passages, language } = shown.comparison[side];
  const levels = levelByPassage(links, side);
  return (
    <section className={`${styles.column} ${styles[side]}`} aria-label={shown.names[side].label}>
      <h2>{shown.names[side].label}</h2>
      {paragraphs(passages).map((paragraph) => (
        <p key={paragraph[0]!.id} lang={language} dir="auto">
          {paragraph.map((passage) => {
            const likely = links.filter((link) => link[side] === passage.id && link.tier === "likely");
            const level = levels.get(passage.id);
            const tier = level === "weak" ? undefined : level;
            return (
              <span
                key={passage.id}
                id={`${side}-${passage.index + 1}`}
                className={`${styles.passage} ${tier ? styles[`${tier}Passage`] : ""}`}
              >
                <PassageText text={shown.texts[side]} passage={passage} marks={sharedSpans(likely, side)} />{" "}
                {tier && <Counterparts passage={passage} side={side} tier={tier} shown={shown} />}{" "}
              </span>
            );
          })}
        </p>
      ))}
    </section>
  );
}

/** Both full texts in their own order and paragraphs, each linked passage with a reference to its counterparts. */
export function TextColumns(shown: Shown) {
  return (
    <div className={styles.columns}>
      <TextColumn side="left" shown={shown} />
      <TextColumn side="right" shown={shown} />
    </div>
  );
}
