-- CreateTable
CREATE TABLE "PatternSnapshot" (
    "id" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "isFictional" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PatternSnapshot_pkey" PRIMARY KEY ("id")
);
