import type { ComparisonJson, LinkJson, SideJson } from "../lib/exchange/comparison/json";
import type { Side, Span } from "../lib/model/comparisons/comparison";

/** What a comparison's download claims, without its sentences: what was found, in which words, and who judged what. */
export type Facts = ReturnType<typeof factsOf>;

/** Only as many digits of a score as are the same on every machine. */
const SCORE_DIGITS = 6;

type Machine = LinkJson["machine"];

const writeSpans = (spans: Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(" ");

const machineFacts = (machine: Machine) =>
  machine && {
    tier: machine.tier,
    strength: machine.strength,
    score: Number(machine.score.toFixed(SCORE_DIGITS)),
  };

/** Passages are named by the numbers that pages show: left 1, right 6. */
function numberPassages(json: ComparisonJson) {
  const numbers = {
    left: new Map(json.left.passages.map(({ id, number }) => [id, number])),
    right: new Map(json.right.passages.map(({ id, number }) => [id, number])),
  };
  return (side: Side, id: string | null) => (id === null ? null : (numbers[side].get(id) ?? null));
}

const sideFacts = ({ call, readout, passages, coverage, progress }: SideJson) => ({
  call: {
    slug: call.slug,
    title: call.title,
    kind: call.kind,
    date: call.date,
    parties: call.parties.map(({ party, principal }) => ({ ...party, principal })),
  },
  readout: {
    slug: readout.slug,
    issuer: {
      slug: readout.issuer.slug,
      name: readout.issuer.name,
      kind: readout.issuer.kind,
      party: readout.issuer.party.slug,
    },
    kind: readout.kind,
    extent: readout.extent,
    language: readout.language,
    sourceUrl: readout.sourceUrl,
    sourceTitle: readout.sourceTitle,
    quotedBy: readout.quotedBy,
    publishedAt: readout.publishedAt,
    revision: readout.revision.number,
    sha256: readout.revision.sha256,
  },
  passages: passages.map((passage) => ({
    number: passage.number,
    start: passage.start,
    end: passage.end,
    paragraph: passage.paragraph,
    text: passage.text,
    topics: passage.topics.map(({ label }) => label),
    finding: passage.finding,
    isReviewed: passage.isReviewed,
    isDisputed: passage.disagreement !== null,
    judgement: passage.judgement,
    opinions: passage.opinions,
  })),
  coverage,
  progress,
});

/**
 * Extracts from a comparison's download what must survive every refactoring. Its sentences may change, and it may gain fields.
 *
 * @example
 * factsOf(await (await fetch(`${url}/c/7h362myegpdtvx8y/download.json`)).json()).links.length; //=> 3
 */
export function factsOf(json: ComparisonJson) {
  const numberOf = numberPassages(json);
  const ends = (of: Record<Side, string | null>) => ({
    left: numberOf("left", of.left),
    right: numberOf("right", of.right),
  });
  return {
    address: new URL(json.address).pathname,
    algorithm: json.algorithm,
    basis: json.basis,
    progress: json.progress,
    reviewers: json.reviewers,
    left: sideFacts(json.left),
    right: sideFacts(json.right),
    links: json.links.map((link) => ({
      ...ends(link),
      finding: link.finding,
      status: link.status,
      machine: machineFacts(link.machine),
      reasons: link.reasons.map(({ kind, label, left, right }) => ({
        kind,
        label,
        left: writeSpans(left),
        right: writeSpans(right),
      })),
      judgement: link.judgement,
      opinions: link.opinions,
    })),
    rejected: json.rejected.map((link) => ({
      ...ends(link),
      machine: machineFacts(link.machine),
      judgement: link.judgement,
      opinions: link.opinions,
    })),
    disagreements: json.disagreements.map((found) => ({ ...ends(found), opinions: found.opinions })),
    notes: json.notes.map((note) => ({
      address: new URL(note.address).pathname,
      text: note.text,
      author: note.author,
      at: note.at,
      written: note.written,
      editors: note.editors,
      carriedFrom: note.carriedFrom,
      lost: note.lost,
      left: note.on.left.map((id) => numberOf("left", id)),
      right: note.on.right.map((id) => numberOf("right", id)),
    })),
  };
}
