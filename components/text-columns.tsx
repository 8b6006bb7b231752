import { otherSide, levelByPassage, levelOf, sharedSpans, type Passage, type Side, type Tier } from "@/lib/compare";
import { PassageText } from "./passage-text";
import { PrintedList } from "./printed-list";
import type { Shown } from "./shown";
import styles from "./text-columns.module.css";
import { TextFollower } from "./text-follower";

/** Passages by the paragraph they stand in, in order. */
function paragraphs(passages: Passage[]): Passage[][] {
  const found: Passage[][] = [];
  for (const passage of passages) (found[passage.paragraph] ??= []).push(passage);
  return found.filter(Boolean);
}

interface PlacesProps {
  places: number[];
  side: Side;
  tier: Tier;
  shown: Shown;
}

function Counterparts({ places, side, tier, shown }: PlacesProps) {
  const far = otherSide(side);
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

interface TextPassageProps {
  passage: Passage;
  side: Side;
  tier: Tier | undefined;
  /** False for a passage that the filters leave aside: its text stays, for the sake of the others. */
  isKept: boolean;
  shown: Shown;
}

function TextPassage({ passage, side, tier, isKept, shown }: TextPassageProps) {
  const own = shown.comparison.links.filter((link) => link[side] === passage.id);
  const likely = own.filter((link) => link.tier === "likely");
  const places = own.filter((link) => levelOf(link) === tier).map((link) => Number(link[otherSide(side)].slice(1)));
  const alone = side === "left" ? "onlyLeft" : "onlyRight";
  return (
    <span
      id={`${side}-${passage.index + 1}`}
      className={`${styles.passage} ${isKept ? (tier ? styles[`${tier}Passage`] : "") : styles.aside}`}
      data-state={tier === "likely" ? "shared" : (tier ?? alone)}
      data-counterparts={tier && places.map((place) => `${otherSide(side)}-${place}`).join(" ")}
    >
      <PassageText
        text={shown.texts[side]}
        passage={passage}
        marks={{ style: "shared", spans: sharedSpans(likely, side) }}
      />{" "}
      {tier && <Counterparts places={places} side={side} tier={tier} shown={shown} />}{" "}
    </span>
  );
}

function TextColumn({ side, shown }: { side: Side; shown: Shown }) {
  const { passages, language } = shown.comparison[side];
  const levels = levelByPassage(shown.comparison.links, side);
  const kept = new Set(shown.rows.flatMap((row) => row[side].map(({ passage }) => passage.id)));
  return (
    <section className={`${styles.column} ${styles[side]}`} aria-label={shown.names[side].label} data-column={side}>
      <h2>{shown.names[side].label}</h2>
      {paragraphs(passages).map((paragraph) => (
        <p key={paragraph[0]!.id} lang={language} dir="auto">
          {paragraph.map((passage) => {
            const level = levels.get(passage.id);
            const tier = level === "weak" ? undefined : level;
            const isKept = kept.has(passage.id);
            return (
              <TextPassage key={passage.id} passage={passage} side={side} tier={tier} isKept={isKept} shown={shown} />
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
    <>
      <div className={styles.columns}>
        <TextFollower />
        <TextColumn side="left" shown={shown} />
        <TextColumn side="right" shown={shown} />
      </div>
      <PrintedList {...shown} />
    </>
  );
}
