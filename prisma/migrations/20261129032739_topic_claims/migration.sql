-- AlterTable
ALTER TABLE "Comparison" ADD COLUMN "finding" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Comparison" ADD COLUMN "hasFinding" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "TopicClaim" (
    "comparisonId" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,

    PRIMARY KEY ("comparisonId", "topic"),
    CONSTRAINT "TopicClaim_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- DropIndex
DROP INDEX "Comparison_status_idx";

-- CreateIndex
CREATE INDEX "Comparison_status_hasFinding_idx" ON "Comparison"("status", "hasFinding");

-- CreateIndex
CREATE INDEX "TopicClaim_topic_claim_idx" ON "TopicClaim"("topic", "claim");
