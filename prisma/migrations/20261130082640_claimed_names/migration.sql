-- CreateTable
CREATE TABLE "ClaimedName" (
    "author" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" DATETIME,
    "confirmedById" TEXT
);
