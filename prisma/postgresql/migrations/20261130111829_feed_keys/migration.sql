-- CreateTable
CREATE TABLE "FeedKey" (
    "memberId" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeedKey_pkey" PRIMARY KEY ("memberId")
);

-- CreateIndex
CREATE UNIQUE INDEX "FeedKey_hash_key" ON "FeedKey"("hash");

-- AddForeignKey
ALTER TABLE "FeedKey" ADD CONSTRAINT "FeedKey_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
