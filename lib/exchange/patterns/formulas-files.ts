import { withAnchor } from "../../addresses/anchors";
import { callPath } from "../../addresses/call-path";
import type { ChainView, FormulasView } from "../../model/dyads/chains";
import { writeCsvTable } from "../csv-table";
import { writeFormulasFigure } from "./formulas-figure";
import type { LeavingView } from "./pattern-file";
import { CSV_TYPE, JSON_TYPE, PNG_TYPE, SVG_TYPE, indentJson } from "./pattern-json";
import { wordingOf } from "./wording-of";

type FormulasFile = LeavingView<FormulasView>;

const COLUMNS = [
  ...["issuer", "chain", "chain_readouts", "chain_dropped", "chain_came_in", "chain_words", "chain_may_be_longer"],
  ...["chain_end", "next_readout", "readouts_read", "readouts_stored"],
  ...["step", "date", "call", "language", "passage", "wording", "dropped", "came_in", "words", "text"],
  ...["address", "chain_address"],
] as const;

const chainAddress = ({ id }: ChainView, address: string) => new URL(withAnchor(id), address).href;
const callAddress = (slug: string, address: string) => new URL(callPath(slug), address).href;

/**
 * Writes chains as CSV: a row for each sentence of each chain, in the order of the page. Words are counted as on the page: `words` are
 * those of a sentence and of the one before.
 *
 * @example
 * writeFormulasCsv(file).split("\r\n").length; //=> 24
 */
export function writeFormulasCsv({ view, address }: FormulasFile): string {
  const rows = view.chains.flatMap((chain) =>
    chain.steps.map((step, i) => ({
      issuer: view.issuer.slug,
      chain: chain.id,
      chain_readouts: chain.steps.length,
      chain_dropped: chain.change.dropped,
      chain_came_in: chain.change.cameIn,
      chain_words: chain.change.of,
      chain_may_be_longer: chain.mayBeLonger ? "yes" : "no",
      chain_end: chain.end?.why ?? "",
      next_readout: chain.end?.call.date ?? "",
      readouts_read: view.readouts.read,
      readouts_stored: view.readouts.stored,
      step: i + 1,
      date: step.call.date,
      call: step.call.slug,
      language: step.language,
      passage: step.number,
      wording: wordingOf(step),
      dropped: step.since?.dropped ?? "",
      came_in: step.since?.cameIn ?? "",
      words: step.since?.of ?? "",
      text: step.words,
      address: callAddress(step.call.slug, address),
      chain_address: chainAddress(chain, address),
    })),
  );
  return writeCsvTable(COLUMNS, rows);
}

/**
 * The chains of an issuer as data, with the readouts that were read and those that are stored, and the address of each chain and call.
 *
 * @example
 * formulasJson(file).chains[0]?.change; //=> { dropped: 31, cameIn: 27, of: 118 }
 */
const formulasJson = ({ view, address, accessed }: FormulasFile) => ({
  parties: view.parties,
  issuer: view.issuer,
  address,
  accessed,
  readouts: view.readouts,
  chains: view.chains.map((chain) => ({
    ...chain,
    address: chainAddress(chain, address),
    steps: chain.steps.map((step) => ({
      ...step,
      wording: wordingOf(step),
      address: callAddress(step.call.slug, address),
    })),
  })),
});

/**
 * Writes chains as JSON; in each step `since.parts` is the word diff, by offsets (UTF-16 code units) into the sentence before and this one.
 *
 * @example
 * JSON.parse(writeFormulasJson(file)).readouts; //=> { read: 12, stored: 12 }
 */
export const writeFormulasJson = (file: FormulasFile): string => indentJson(formulasJson(file));

/** The files of an issuer's formulas, by the last part of their addresses. */
export const FORMULAS_WRITERS = {
  "chains.csv": { contentType: CSV_TYPE, write: writeFormulasCsv },
  "chains.json": { contentType: JSON_TYPE, write: writeFormulasJson },
  "figure.svg": { contentType: SVG_TYPE, write: writeFormulasFigure },
  "figure.png": { contentType: PNG_TYPE, write: writeFormulasFigure },
} satisfies Record<string, { contentType: string; write: (file: FormulasFile) => string }>;
