import { streamedBody } from "@/app/_answers/streamed-body";
import { readAudit } from "@/lib/data/people/audit";
import { writeAuditCsv } from "@/lib/exchange/audit-csv";

/** All that was done, as a table; server/let-in.ts has asked who may have it. */
export function GET(): Response {
  return new Response(streamedBody(writeAuditCsv(readAudit())), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="parallax-audit.csv"',
      "Cache-Control": "no-store",
    },
  });
}
