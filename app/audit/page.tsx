import { permit } from "@/app/_actions/permit";
import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { AuditList } from "@/components/people/audit-list";
import { auditExportPath, auditPath } from "@/lib/addresses/people-path";
import { parseNumber } from "@/lib/addresses/pair-names";
import { firstText } from "@/lib/addresses/query-values";
import { AUDIT_PAGE, listAudit } from "@/lib/data/people/audit";
import { AUDIT } from "@/lib/messages/people/audit";
import styles from "@/components/site/page-parts.module.css";

export const metadata: Metadata = { title: AUDIT.title, robots: { index: false } };

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  permit("see-audit");
  await connection();
  const lines = await listAudit(parseNumber(firstText((await searchParams).before)));
  return (
    <div className={styles.part}>
      <h1>{AUDIT.title}</h1>
      <p>{AUDIT.sentence}</p>
      <p>
        <a href={auditExportPath()} download>
          {AUDIT.export}
        </a>
      </p>
      <AuditList lines={lines} />
      {lines.length === AUDIT_PAGE && (
        <p>
          <Link href={auditPath(lines.at(-1)!.id)} rel="next" prefetch={false}>
            {AUDIT.older}
          </Link>
        </p>
      )}
    </div>
  );
}
