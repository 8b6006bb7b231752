import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { COLUMNS } from "../../exchange/library/columns";
import type { LibraryFormat } from "../../model/library/downloads";
import { MAX_PARTIES, MAX_READOUTS, MAX_LINE_LENGTH, MAX_URL_LENGTH } from "../../schema/limits";
import {
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  MAX_FAULTS_SHOWN,
  MAX_SNAPSHOT_ID_LENGTH,
  MAX_UPLOAD_SIZE,
} from "../../schema/library";
import { EVENT_KINDS } from "../../model/reviews/review-events";
import { MAX_AUTHOR_LENGTH, MAX_JUDGED_PASSAGES, MAX_NOTE_LENGTH } from "../../schema/review-limits";
import { MAX_TEXT_LENGTH, MAX_SLUG_LENGTH } from "../../model/limits";
import { inMegabytes } from "../../messages/library/library";
import { importLibrary } from "./library-import";
import { readWholeLibrary } from "./test-whole-library";
import { useFreshDatabase } from "../testing/test-database";
import { CALL_KINDS, ISSUER_KINDS, READOUT_KINDS, EXTENTS } from "../../model/calls/vocabularies";

const DOCUMENT = readFileSync("docs/library-format.md", "utf8");
const PROSE = DOCUMENT.replace(/\s+/g, " ");

/** The example of that format in the document. */
const example = (format: LibraryFormat) => new RegExp(`^\`\`\`${format}\n([^]*?)^\`\`\``, "m").exec(DOCUMENT)![1]!;

beforeEach(async () => void (await useFreshDatabase()));

describe("docs/library-format.md", () => {
  it.each([
    ["json", { revisions: 3, judgements: 3, notes: 1 }],
    ["csv", { revisions: 2, judgements: 0, notes: 0 }],
  ] as const)("has an example in %s that can be imported as it is", async (format, more) => {
    const result = await importLibrary(new TextEncoder().encode(example(format)), format);
    expect(result).toEqual({ kind: "imported", imported: { calls: 1, readouts: 2, snapshots: 0, ...more } });
    const [call] = (await readWholeLibrary()).calls;
    expect(call!.readouts.map(({ slug }) => slug)).toEqual(["velmora-mfa", "ostania-mfa"]);
  });

  it("names every column", () => {
    const beyondFirst = /\D([2-9]|1\d)(Name|Adjective)?$/;
    const names = COLUMNS.map(({ name }) => name).filter(
      (name) => !/^(party|principal)/.test(name) || !beyondFirst.test(name),
    );
    expect(names.filter((name) => !DOCUMENT.includes(`\`${name}\``))).toEqual([]);
  });

  it.each([...CALL_KINDS, ...ISSUER_KINDS, ...READOUT_KINDS, ...EXTENTS, ...EVENT_KINDS])(
    "names the kind %s",
    (kind) => {
      expect(DOCUMENT).toContain(`\`${kind}\``);
    },
  );

  it.each([
    `"${LIBRARY_FORMAT}"`,
    `"version": ${LIBRARY_VERSION}`,
    `The first ${MAX_FAULTS_SHOWN} faults are shown`,
    `any size on the command line, and at most ${inMegabytes(MAX_UPLOAD_SIZE)} on the page`,
    `2 to ${MAX_PARTIES} seats`,
    `1 to ${MAX_READOUTS} readouts`,
    `up to ${MAX_SNAPSHOT_ID_LENGTH} of the letters`,
    `at most ${MAX_SLUG_LENGTH} characters`,
    `at most ${MAX_LINE_LENGTH} characters`,
    `1 to ${MAX_TEXT_LENGTH.toLocaleString("en")} characters`,
    `up to ${MAX_JUDGED_PASSAGES} passages`,
    `one line of at most ${MAX_AUTHOR_LENGTH} characters`,
    `at most ${MAX_NOTE_LENGTH.toLocaleString("en")} characters`,
    `at most ${MAX_URL_LENGTH.toLocaleString("en")} characters`,
  ])("states the limit as it is: %s", (limit) => expect(PROSE).toContain(limit));
});
