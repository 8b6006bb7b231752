-- AlterTable
ALTER TABLE "Snapshot" ADD COLUMN "leftCall" TEXT;
ALTER TABLE "Snapshot" ADD COLUMN "rightCall" TEXT;

-- CreateTable
CREATE TABLE "Change" (
    "scope" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "Change_number_idx" ON "Change"("number");

-- For links made before this migration.
UPDATE "Snapshot"
SET "leftCall" = json_extract("content", '$.left.call.slug'), "rightCall" = json_extract("content", '$.right.call.slug')
WHERE json_valid("content");
