import type { ZodError } from "zod";
import { whyNot } from "@/app/_actions/permit";
import { plainAnswer } from "@/app/_answers/plain-answer";
import { originOf } from "@/lib/addresses/origin";
import { snapshotPath } from "@/lib/addresses/comparison-path";
import { patternSnapshotPath } from "@/lib/addresses/dyad-path";
import { freezePattern } from "@/lib/comparison/dyads/freeze-pattern";
import { freezeComparison } from "@/lib/comparison/freeze-comparison";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { MAX_SNAPSHOT_FORM_LENGTH, patternSnapshotInput, snapshotInput } from "@/lib/schema/snapshot-input";
import { PLAIN_FAULTS } from "@/lib/messages/site/server-faults";

/** Our own form is never larger. Forms from other sites are refused earlier (server/gate.ts). */
const isAllowed = ({ headers }: Request): boolean =>
  Number(headers.get("content-length") ?? NaN) <= MAX_SNAPSHOT_FORM_LENGTH;

const describeIssues = ({ issues }: ZodError): string => issues.map(({ message }) => message).join(" ");

/** Stores a pattern, and redirects to its permanent page. */
async function keepPattern(form: FormData): Promise<Response> {
  const parsed = patternSnapshotInput.safeParse(Object.fromEntries(form));
  if (!parsed.success) return plainAnswer(describeIssues(parsed.error), 400);
  const id = await freezePattern(parsed.data.pattern);
  if (id === null) return plainAnswer(PLAIN_FAULTS.unknownPattern, 404);
  return new Response(null, { status: 303, headers: { Location: patternSnapshotPath(id) } });
}

/** Stores the comparison with its current review and notes, and redirects to its permanent page. Scripts get the address instead. */
export async function POST(request: Request) {
  if (!isAllowed(request)) return plainAnswer(PLAIN_FAULTS.byButton, 403);
  const refused = whyNot("keep-link");
  if (refused) return plainAnswer(refused, 403);
  const form = await request.formData().catch(() => new FormData());
  if (form.has("pattern")) return keepPattern(form);
  const parsed = snapshotInput.safeParse(Object.fromEntries(form));
  if (!parsed.success) return plainAnswer(describeIssues(parsed.error), 400);
  const pair = await findPair(parsed.data.pair, null);
  if (!pair) return plainAnswer(PLAIN_FAULTS.unknownPair, 404);
  const id = await freezeComparison(pair, parsed.data.reader);
  if (id === null) return plainAnswer(PLAIN_FAULTS.notCompared, 422);
  if (request.headers.get("accept")?.includes("application/json"))
    return Response.json({ address: new URL(snapshotPath(id), originOf(request.headers)).href }, { status: 201 });
  return new Response(null, { status: 303, headers: { Location: snapshotPath(id) } });
}
