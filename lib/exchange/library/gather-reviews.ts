import type { z } from "zod";
import type { LibraryCall } from "../../schema/library";
import type {
  GivenPassage,
  LibraryJudgement,
  LibraryNote,
  LibraryReviews,
  libraryJudgement,
  libraryNote,
} from "../../schema/library-review";
import { misnumbered } from "../../schema/library-fields";
import { revisionName } from "../../addresses/pair-names";
import { faultOfAbout, spanList, type Span } from "../../schema/review";
import { findPassage } from "./find-passage";
import type { Fault, Path } from "./source";
import type { RevisionName } from "../../model/readout-pairs";

type GivenJudgement = z.output<typeof libraryJudgement>;
type ReadoutPair = LibraryJudgement["pair"];
type Place = [list: string, index: number];

const isOneReadout = (one: RevisionName, other: RevisionName) =>
  one.call.slug === other.call.slug && one.readout.slug === other.readout.slug;

const numberOf = ({ readout }: RevisionName) => readout.revision.number;

const faultOfPair = ({ left, right }: ReadoutPair) =>
  revisionName(left) === revisionName(right) ? "A revision is not reviewed against itself." : null;

/**
 * Whether what was said of a pair is known where another is reviewed: of the very revisions, or of earlier ones of the same two
 * readouts. Nothing is carried between two revisions of one readout.
 */
function isKnownTo({ left, right }: ReadoutPair, said: ReadoutPair): boolean {
  const isOne = isOneReadout(left, right);
  const covers = (now: RevisionName, then: RevisionName) =>
    isOneReadout(now, then) && (isOne ? numberOf(now) === numberOf(then) : numberOf(now) >= numberOf(then));
  return (
    (covers(left, said.left) && covers(right, said.right)) || (covers(left, said.right) && covers(right, said.left))
  );
}

/** Puts together what a file says of its calls, item by item, and finds what only shows in their texts and between items. */
export class ReviewGathering implements LibraryReviews {
  readonly faults: Fault[] = [];
  readonly judgements: LibraryJudgement[] = [];
  readonly notes: LibraryNote[] = [];
  private readonly calls: Map<string, LibraryCall>;
  private readonly given = new Map<number, GivenJudgement>();

  /**
   * @param areAll whether these are all calls of the file: where some had faults, a revision that seems to be missing may be theirs
   */
  constructor(
    calls: LibraryCall[],
    private readonly areAll: boolean,
  ) {
    this.calls = new Map(calls.map((call) => [call.slug, call]));
  }

  addJudgement({ left, right, ...judgement }: GivenJudgement, path: Place) {
    const number = path[1] + 1;
    this.given.set(number, { left, right, ...judgement });
    this.report([...path, "number"], misnumbered("The judgements", judgement.number, number));
    const { pair } = judgement;
    this.report([...path, "pair"], faultOfPair(pair));
    this.report([...path, "about"], this.faultOfAbout(judgement, number));
    this.judgements.push({ ...judgement, number, ...this.place(pair, { left, right }, path) });
  }

  addNote({ left, right, ...note }: z.output<typeof libraryNote>, path: Place) {
    this.report([...path, "pair"], faultOfPair(note.pair));
    this.notes.push({ ...note, ...this.place(note.pair, { left, right }, path) });
  }

  private report(path: Path, message: string | null) {
    if (message !== null) this.faults.push({ path, message });
  }

  private faultOfAbout({ about, pair, ...judgement }: Omit<GivenJudgement, "left" | "right">, number: number) {
    if (about === undefined) return null;
    if (about < 1 || about >= number) return `There is no judgement ${about} before this one.`;
    const meant = this.given.get(about);
    // Its own faults are reported.
    if (!meant) return null;
    return isKnownTo(pair, meant.pair)
      ? faultOfAbout(judgement, meant)
      : `Judgement ${about} is neither of these revisions nor of earlier ones of the same readouts.`;
  }

  private textOf({ call, readout: { slug, revision } }: RevisionName): string | undefined {
    const readout = this.calls.get(call.slug)?.readouts.find((own) => own.slug === slug);
    return readout?.revisions[revision.number - 1]?.text;
  }

  private place(pair: ReadoutPair, given: Record<"left" | "right", GivenPassage[]>, path: Path) {
    const missing = [pair.left, pair.right].find((revision) => this.textOf(revision) === undefined);
    if (missing && this.areAll) this.report([...path, "pair"], `The file has no revision “${revisionName(missing)}”.`);
    return {
      left: this.placeSide(this.textOf(pair.left), given.left, [...path, "left"]),
      right: this.placeSide(this.textOf(pair.right), given.right, [...path, "right"]),
    };
  }

  private placeSide(text: string | undefined, given: GivenPassage[], path: Path): Span[] {
    if (text === undefined) return [];
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
