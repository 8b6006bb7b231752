import type { ZodError } from "zod";
import { plainAnswer } from "@/app/_comparison/plain-answer";
import { originOf } from "@/lib/addresses/origin";
import { snapshotPath } from "@/lib/addresses/comparison-path";
import { keptDyadPath } from "@/lib/addresses/dyad-path";
import { keepDyad } from "@/lib/comparison/dyads/keep-dyad";
import { keepComparison } from "@/lib/comparison/keep-comparison";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { MAX_SNAPSHOT_FORM_LENGTH, patternSnapshotInput, snapshotInput } from "@/lib/schema/snapshot-input";

/** No larger than our own form; forms from other sites are refused earlier (server/gate.ts). */
const isAllowed = ({ headers }: Request): boolean =>
  Number(headers.get("content-length") ?? NaN) <= MAX_SNAPSHOT_FORM_LENGTH;

const describeIssues = ({ issues }: ZodError): string => issues.map(({ message }) => message).join(" ");

/** Stores the pattern of a dyad, and redirects to its permanent page. */
async function keepPattern(form: FormData): Promise<Response> {
  const parsed = patternSnapshotInput.safeParse(Object.fromEntries(form));
  if (!parsed.success) return plainAnswer(describeIssues(parsed.error), 400);
  const id = await keepDyad(parsed.data.dyad, parsed.data.query);
  if (id === null) return plainAnswer("One of these parties is not stored.", 404);
  return new Response(null, { status: 303, headers: { Location: keptDyadPath(id) } });
}

/** Stores the comparison with its current review and notes, and redirects to its permanent page; scripts get its address instead. */
export async function POST(request: Request) {
  if (!isAllowed(request)) return plainAnswer("A permanent link is made by the button on a comparison's page.", 403);
  const form = await request.formData().catch(() => new FormData());
  if (form.has("dyad")) return keepPattern(form);
  const parsed = snapshotInput.safeParse(Object.fromEntries(form));
  if (!parsed.success) return plainAnswer(describeIssues(parsed.error), 400);
  const pair = await findPair(parsed.data.pair, null);
  if (!pair) return plainAnswer("Nothing is stored under this pair's name.", 404);
  const id = await keepComparison(pair, parsed.data.reader);
  if (id === null) return plainAnswer("These readouts are not compared yet, or one of them is too long.", 422);
  if (request.headers.get("accept")?.includes("application/json"))
    return Response.json({ address: new URL(snapshotPath(id), originOf(request.headers)).href }, { status: 201 });
  return new Response(null, { status: 303, headers: { Location: snapshotPath(id) } });
}
