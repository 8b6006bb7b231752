import type { z } from "zod";
import type { LibraryCall } from "../../schema/library";
import type {
  PassageReference,
  LibraryJudgement,
  LibraryNote,
  LibraryReviews,
  libraryJudgement,
  libraryNote,
} from "../../schema/library-review";
import { misnumbered } from "../../schema/library-fields";
import { revisionName } from "../../addresses/pair-names";
import { REVIEW_FAULTS } from "../../messages/reviews/review-faults";
import { faultOfAbout } from "../../schema/review";
import { spanList } from "../../schema/spans";
import type { Span, Side } from "../../model/comparisons/comparison";
import { findPassage } from "./find-passage";
import type { Fault, Path } from "./source";
import type { RevisionName } from "../../model/calls/readout-pairs";
import { SIDES } from "../../model/comparisons/sides";

type GivenJudgement = z.output<typeof libraryJudgement>;
type ReadoutPair = LibraryJudgement["pair"];
type Place = [list: string, index: number];

const isOneReadout = (one: RevisionName, other: RevisionName) =>
  one.call.slug === other.call.slug && one.readout.slug === other.readout.slug;

const numberOf = ({ readout }: RevisionName) => readout.revision.number;

const faultOfPair = ({ left, right }: ReadoutPair) =>
  revisionName(left) === revisionName(right) ? REVIEW_FAULTS["same-revision"] : null;

/**
 * Whether the events of one pair count in the review of another: it is the same pair, or one of earlier revisions of the same two readouts.
 * Nothing is carried over between two revisions of one readout.
 */
function isKnownTo({ left, right }: ReadoutPair, said: ReadoutPair): boolean {
  const isOne = isOneReadout(left, right);
  const covers = (now: RevisionName, then: RevisionName) =>
    isOneReadout(now, then) && (isOne ? numberOf(now) === numberOf(then) : numberOf(now) >= numberOf(then));
  return (
    (covers(left, said.left) && covers(right, said.right)) || (covers(left, said.right) && covers(right, said.left))
  );
}

/** Passages of one side, to be found in the text of their revision. */
interface Wanted {
  revision: RevisionName;
  given: PassageReference[];
  path: [...Place, Side];
  /** Receives the spans of the passages once they are found. */
  found: Span[];
}

/**
 * Collects a file's judgements and notes item by item, and finds faults that only show between items or in the texts. Texts are looked at
 * afterwards, a call at a time, so that no more of them are in memory.
 */
export class ReviewGathering implements LibraryReviews {
  readonly faults: Fault[] = [];
  readonly judgements: LibraryJudgement[] = [];
  readonly notes: LibraryNote[] = [];
  private readonly given = new Map<number, GivenJudgement>();
  /** By the addresses of their calls. */
  private readonly wanted = new Map<string, Wanted[]>();

  /** Whether there are passages to be found. */
  get wantsTexts() {
    return this.wanted.size > 0;
  }

  addJudgement({ left, right, ...judgement }: GivenJudgement, path: Place) {
    const number = path[1] + 1;
    this.given.set(number, { left, right, ...judgement });
    this.report([...path, "number"], misnumbered("The judgements", judgement.number, number));
    const { pair } = judgement;
    this.report([...path, "pair"], faultOfPair(pair));
    this.report([...path, "about"], this.faultOfAbout(judgement, number));
    this.judgements.push({ ...judgement, number, ...this.want(pair, { left, right }, path) });
  }

  addNote({ left, right, ...note }: z.output<typeof libraryNote>, path: Place) {
    this.report([...path, "pair"], faultOfPair(note.pair));
    this.notes.push({ ...note, ...this.want(note.pair, { left, right }, path) });
  }

  /** Finds passages in the revisions of a call. */
  findIn({ slug, readouts }: LibraryCall) {
    const wanted = this.wanted.get(slug);
    if (!wanted) return;
    const missing = wanted.filter(({ revision: { readout }, given, path, found }) => {
      const text = readouts.find((own) => own.slug === readout.slug)?.revisions[readout.revision.number - 1]?.text;
      if (text !== undefined) found.push(...this.placeSide(text, given, path));
      return text === undefined;
    });
    if (missing.length > 0) this.wanted.set(slug, missing);
    else this.wanted.delete(slug);
  }

  /**
   * Reports revisions that no call has, once per review. If calls of the file had faults, a revision may be theirs, and is not reported.
   */
  reportMissing() {
    const missing = [...this.wanted.values()].flat();
    const reported = new Set<string>();
    for (const { revision, path } of missing.sort(
      (one, other) => SIDES.indexOf(one.path[2]) - SIDES.indexOf(other.path[2]),
    )) {
      const place = path.slice(0, 2);
      if (reported.has(place.join())) continue;
      reported.add(place.join());
      this.report([...place, "pair"], `The file has no revision “${revisionName(revision)}”.`);
    }
  }

  private want(pair: ReadoutPair, given: Record<Side, PassageReference[]>, path: Place): Record<Side, Span[]> {
    const found = { left: [], right: [] };
    for (const side of SIDES) {
      const { slug } = pair[side].call;
      const wanted: Wanted = { revision: pair[side], given: given[side], path: [...path, side], found: found[side] };
      const others = this.wanted.get(slug);
      if (others) others.push(wanted);
      else this.wanted.set(slug, [wanted]);
    }
    return found;
  }

  private report(path: Path, message: string | null) {
    if (message !== null) this.faults.push({ path, message });
  }

  private faultOfAbout({ about, pair, ...judgement }: Omit<GivenJudgement, "left" | "right">, number: number) {
    if (about === undefined) return null;
    if (about < 1 || about >= number) return `There is no judgement ${about} before this one.`;
    const meant = this.given.get(about);
    // The faulty call is reported itself.
    if (!meant) return null;
    return isKnownTo(pair, meant.pair)
      ? faultOfAbout(judgement, meant)
      : `Judgement ${about} is not on these revisions, nor on earlier ones of the same readouts.`;
  }

  private placeSide(text: string, given: PassageReference[], path: Path): Span[] {
    const found = given.flatMap((passage, index): Span[] => {
      const place = findPassage(text, passage);
      if (typeof place !== "string") return [place];
      this.report([...path, index], place);
      return [];
    });
    const spans = spanList.safeParse(found);
    if (spans.success) return spans.data;
    this.report(path, spans.error.issues[0]!.message);
    return [];
  }
}
