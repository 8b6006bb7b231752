-- CreateTable
CREATE TABLE "Reading" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "firstSha256" TEXT NOT NULL,
    "firstLanguage" TEXT NOT NULL,
    "secondSha256" TEXT NOT NULL,
    "secondLanguage" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "replies" TEXT NOT NULL,
    "tokensIn" INTEGER NOT NULL,
    "tokensOut" INTEGER NOT NULL,
    "madeAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ReadingJob" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "firstSha256" TEXT NOT NULL,
    "firstLanguage" TEXT NOT NULL,
    "secondSha256" TEXT NOT NULL,
    "secondLanguage" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "leaseUntil" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "reply" TEXT,
    "tokensIn" INTEGER NOT NULL DEFAULT 0,
    "tokensOut" INTEGER NOT NULL DEFAULT 0,
    "askedAt" DATETIME NOT NULL,
    "endedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ReaderMeasurement" (
    "model" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "measuredAt" DATETIME NOT NULL,

    PRIMARY KEY ("model", "promptVersion")
);

-- CreateIndex
CREATE INDEX "Reading_secondSha256_idx" ON "Reading"("secondSha256");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_firstSha256_firstLanguage_secondSha256_secondLanguage_model_promptVersion_key" ON "Reading"("firstSha256", "firstLanguage", "secondSha256", "secondLanguage", "model", "promptVersion");

-- CreateIndex
CREATE INDEX "ReadingJob_secondSha256_idx" ON "ReadingJob"("secondSha256");

-- CreateIndex
CREATE INDEX "ReadingJob_state_idx" ON "ReadingJob"("state");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingJob_firstSha256_firstLanguage_secondSha256_secondLanguage_model_promptVersion_key" ON "ReadingJob"("firstSha256", "firstLanguage", "secondSha256", "secondLanguage", "model", "promptVersion");
