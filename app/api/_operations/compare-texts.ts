import { PLAIN_COMPARISON } from "@/lib/addresses/comparison-query";
import { originOf } from "@/lib/addresses/origin";
import { textsPath } from "@/lib/addresses/texts-path";
import { OPERATIONS, type Content } from "@/lib/api/operations";
import { Problem, invalidBody } from "@/lib/api/problem";
import { readJsonBody } from "@/lib/api/read-json";
import { readQuery } from "@/lib/api/read-query";
import { respondOnce, respondProblem } from "@/lib/api/respond";
import { openTexts } from "@/lib/comparison/open-texts";
import { toJson } from "@/lib/exchange/comparison/json";
import type { Side } from "@/lib/model/comparisons/comparison";
import { faultsOf } from "@/lib/schema/field-faults";
import { MAX_SENT_JSON } from "@/lib/schema/limits";
import { otherwise } from "./answer-operation";
import { toFile } from "./comparisons";

/** Compares two texts as the form does: nothing is stored. */
export async function compareTexts(
  texts: Record<Side, string>,
  origin: string,
): Promise<Content<"compareTexts"> | Problem> {
  const answer = await openTexts(texts, PLAIN_COMPARISON);
  if (answer.kind === "faults") return invalidBody(answer.faults);
  const file = toFile({ opened: answer.opened, pinned: textsPath() }, origin);
  return file instanceof Problem ? file : { texts: answer.texts, note: answer.note, comparison: toJson(file) };
}

async function POST(request: Request): Promise<Response> {
  const { query, body } = OPERATIONS.compareTexts;
  const asked = readQuery(query, new URL(request.url).searchParams);
  if (asked instanceof Problem) return respondProblem(asked, false);
  const sent = await readJsonBody(request, MAX_SENT_JSON);
  if (sent instanceof Problem) return respondProblem(sent, false);
  const parsed = body.safeParse(sent.value);
  if (!parsed.success) return respondProblem(invalidBody(faultsOf(parsed.error)), false);
  const content = await compareTexts(parsed.data, originOf(request.headers));
  return content instanceof Problem ? respondProblem(content, false) : respondOnce(content);
}

/** The body of a request that compares two texts. */
export const comparing = { ...otherwise("compareTexts"), POST };
