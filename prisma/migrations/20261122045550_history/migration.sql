-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "reason" TEXT;

-- CreateTable
CREATE TABLE "FormerCallSlug" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "callId" INTEGER NOT NULL,
    CONSTRAINT "FormerCallSlug_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FormerReadoutSlug" (
    "callId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "readoutId" INTEGER NOT NULL,

    PRIMARY KEY ("callId", "slug"),
    CONSTRAINT "FormerReadoutSlug_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FormerReadoutSlug_readoutId_fkey" FOREIGN KEY ("readoutId") REFERENCES "Readout" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Call" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "datePrecision" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "hiddenAt" DATETIME,
    "submission" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);
INSERT INTO "new_Call" ("createdAt", "date", "datePrecision", "id", "kind", "slug", "title", "updatedAt") SELECT "createdAt", "date", "datePrecision", "id", "kind", "slug", "title", "updatedAt" FROM "Call";
DROP TABLE "Call";
ALTER TABLE "new_Call" RENAME TO "Call";
CREATE UNIQUE INDEX "Call_slug_key" ON "Call"("slug");
CREATE UNIQUE INDEX "Call_submission_key" ON "Call"("submission");
CREATE INDEX "Call_date_idx" ON "Call"("date");
CREATE TABLE "new_Readout" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "callId" INTEGER NOT NULL,
    "issuerId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "extent" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "sourceTitle" TEXT,
    "quotedBy" TEXT,
    "publishedAt" TEXT,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "hiddenAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Readout_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Readout_issuerId_fkey" FOREIGN KEY ("issuerId") REFERENCES "Issuer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Readout" ("callId", "createdAt", "extent", "id", "issuerId", "kind", "language", "position", "publishedAt", "quotedBy", "slug", "sourceTitle", "sourceUrl") SELECT "callId", "createdAt", "extent", "id", "issuerId", "kind", "language", "position", "publishedAt", "quotedBy", "slug", "sourceTitle", "sourceUrl" FROM "Readout";
DROP TABLE "Readout";
ALTER TABLE "new_Readout" RENAME TO "Readout";
CREATE INDEX "Readout_issuerId_idx" ON "Readout"("issuerId");
CREATE UNIQUE INDEX "Readout_callId_slug_key" ON "Readout"("callId", "slug");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "FormerCallSlug_callId_idx" ON "FormerCallSlug"("callId");

-- CreateIndex
CREATE INDEX "FormerReadoutSlug_readoutId_idx" ON "FormerReadoutSlug"("readoutId");
