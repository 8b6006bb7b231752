import { findNamed } from "@/app/_answers/find-comparison";
import { plainAnswer } from "@/app/_answers/plain-answer";
import { originOf } from "@/lib/addresses/origin";
import { parseReferenceId, parseUnapiQuery } from "@/lib/addresses/unapi-path";
import { UNAPI_FORMAT, listUnapiFormats, writeUnapi } from "@/lib/exchange/comparison/unapi";
import { today } from "@/lib/model/dates";
import { PLAIN_FAULTS } from "@/lib/messages/site/server-faults";

const formats = (id: string, status: number) =>
  new Response(listUnapiFormats(id), { status, headers: { "Content-Type": "application/xml; charset=utf-8" } });

/** Answers reference managers (unAPI): the list of formats, the formats of one reference, or the reference itself. */
export async function GET(request: Request) {
  const { id, format } = parseUnapiQuery(Object.fromEntries(new URL(request.url).searchParams));
  if (id === "") return format === "" ? formats("", 200) : plainAnswer(PLAIN_FAULTS.noId, 400);
  const reference = parseReferenceId(id);
  const found = reference && (await findNamed(reference.path));
  if (found?.opened.kind !== "comparison") return plainAnswer(PLAIN_FAULTS.unknownId, 404);
  if (format === "") return formats(id, 300);
  if (format !== UNAPI_FORMAT.name) return plainAnswer(PLAIN_FAULTS.onlyBibtex, 406);
  const address = new URL(found.pinned, originOf(request.headers)).href;
  return new Response(writeUnapi({ view: found.opened, address, accessed: today() }, reference!.of), {
    headers: { "Content-Type": UNAPI_FORMAT.contentType, "Cache-Control": "private, no-cache" },
  });
}
