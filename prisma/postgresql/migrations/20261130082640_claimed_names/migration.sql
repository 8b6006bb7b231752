-- CreateTable
CREATE TABLE "ClaimedName" (
    "author" TEXT COLLATE "C" NOT NULL,
    "memberId" TEXT COLLATE "C" NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMP(3),
    "confirmedById" TEXT COLLATE "C",

    CONSTRAINT "ClaimedName_pkey" PRIMARY KEY ("author")
);
