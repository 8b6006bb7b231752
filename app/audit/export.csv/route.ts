import { whyNot } from "@/app/_actions/permit";
import { plainAnswer } from "@/app/_answers/plain-answer";
import { streamedBody } from "@/app/_answers/streamed-body";
import { readAudit } from "@/lib/data/people/audit";
import { writeAuditCsv } from "@/lib/exchange/audit-csv";

/** The whole audit as a CSV file. */
export function GET(): Response {
  const refused = whyNot("see-audit");
  if (refused) return plainAnswer(refused, 403);
  return new Response(streamedBody(writeAuditCsv(readAudit())), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="parallax-audit.csv"',
      "Cache-Control": "no-store",
    },
  });
}
