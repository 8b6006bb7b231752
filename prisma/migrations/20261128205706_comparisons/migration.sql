-- CreateTable
CREATE TABLE "Comparison" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "callId" INTEGER NOT NULL,
    "firstId" INTEGER NOT NULL,
    "secondId" INTEGER NOT NULL,
    "aligner" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "leftId" INTEGER NOT NULL,
    "content" TEXT,
    "madeAt" DATETIME,
    "firstPassages" INTEGER NOT NULL DEFAULT 0,
    "firstPoints" INTEGER NOT NULL DEFAULT 0,
    "firstLikely" INTEGER NOT NULL DEFAULT 0,
    "firstPossible" INTEGER NOT NULL DEFAULT 0,
    "firstWeak" INTEGER NOT NULL DEFAULT 0,
    "firstNone" INTEGER NOT NULL DEFAULT 0,
    "firstWords" INTEGER NOT NULL DEFAULT 0,
    "firstLikelyWords" INTEGER NOT NULL DEFAULT 0,
    "firstPossibleWords" INTEGER NOT NULL DEFAULT 0,
    "firstWeakWords" INTEGER NOT NULL DEFAULT 0,
    "firstConfirmed" INTEGER NOT NULL DEFAULT 0,
    "firstLeftOut" INTEGER NOT NULL DEFAULT 0,
    "firstNotAPoint" INTEGER NOT NULL DEFAULT 0,
    "firstUnreviewed" INTEGER NOT NULL DEFAULT 0,
    "firstDisputed" INTEGER NOT NULL DEFAULT 0,
    "secondPassages" INTEGER NOT NULL DEFAULT 0,
    "secondPoints" INTEGER NOT NULL DEFAULT 0,
    "secondLikely" INTEGER NOT NULL DEFAULT 0,
    "secondPossible" INTEGER NOT NULL DEFAULT 0,
    "secondWeak" INTEGER NOT NULL DEFAULT 0,
    "secondNone" INTEGER NOT NULL DEFAULT 0,
    "secondWords" INTEGER NOT NULL DEFAULT 0,
    "secondLikelyWords" INTEGER NOT NULL DEFAULT 0,
    "secondPossibleWords" INTEGER NOT NULL DEFAULT 0,
    "secondWeakWords" INTEGER NOT NULL DEFAULT 0,
    "secondConfirmed" INTEGER NOT NULL DEFAULT 0,
    "secondLeftOut" INTEGER NOT NULL DEFAULT 0,
    "secondNotAPoint" INTEGER NOT NULL DEFAULT 0,
    "secondUnreviewed" INTEGER NOT NULL DEFAULT 0,
    "secondDisputed" INTEGER NOT NULL DEFAULT 0,
    "points" INTEGER NOT NULL DEFAULT 0,
    "reviewed" INTEGER NOT NULL DEFAULT 0,
    "disputed" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Comparison_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comparison_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comparison_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
-- Columns are added rather than the table redefined: dropping "Call" would delete what refers to it where foreign keys are on.
ALTER TABLE "Call" ADD COLUMN "openingFirstId" INTEGER;
ALTER TABLE "Call" ADD COLUMN "openingSecondId" INTEGER;
ALTER TABLE "Call" ADD COLUMN "needsReview" BOOLEAN NOT NULL DEFAULT false;

-- The first two official readouts of each call, or its first two of any kind, in their latest revisions
-- (lib/data/comparisons/opening-pairs.ts keeps it so).
UPDATE "Call" SET ("openingFirstId", "openingSecondId") = (
    SELECT MIN("revisionId"), MAX("revisionId") FROM (
        SELECT (
            SELECT "Revision"."id" FROM "Revision" WHERE "Revision"."readoutId" = "Readout"."id"
            ORDER BY "Revision"."number" DESC LIMIT 1
        ) AS "revisionId"
        FROM "Readout"
        WHERE "Readout"."callId" = "Call"."id" AND "Readout"."hiddenAt" IS NULL
          AND ("Readout"."kind" LIKE 'official%' OR (
            SELECT COUNT(*) FROM "Readout" AS "other"
            WHERE "other"."callId" = "Call"."id" AND "other"."hiddenAt" IS NULL AND "other"."kind" LIKE 'official%'
          ) < 2)
        ORDER BY "Readout"."position" LIMIT 2
    ) AS "opening" HAVING COUNT("revisionId") = 2
);

-- CreateIndex
CREATE INDEX "Call_hiddenAt_date_slug_idx" ON "Call"("hiddenAt", "date" DESC, "slug");

-- CreateIndex
CREATE INDEX "Call_needsReview_hiddenAt_date_slug_idx" ON "Call"("needsReview", "hiddenAt", "date" DESC, "slug");

-- CreateIndex
CREATE INDEX "Comparison_secondId_idx" ON "Comparison"("secondId");

-- CreateIndex
CREATE INDEX "Comparison_callId_idx" ON "Comparison"("callId");

-- CreateIndex
CREATE INDEX "Comparison_status_idx" ON "Comparison"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_firstId_secondId_aligner_version_key" ON "Comparison"("firstId", "secondId", "aligner", "version");
