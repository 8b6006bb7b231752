-- CreateTable
CREATE TABLE "WindowReply" (
    "jobId" INTEGER NOT NULL,
    "promptSha256" TEXT COLLATE "C" NOT NULL,
    "reply" TEXT COLLATE "C" NOT NULL,
    "tokensIn" INTEGER NOT NULL,
    "tokensOut" INTEGER NOT NULL,

    CONSTRAINT "WindowReply_pkey" PRIMARY KEY ("jobId","promptSha256")
);

-- AddForeignKey
ALTER TABLE "WindowReply" ADD CONSTRAINT "WindowReply_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "ReadingJob"("id") ON DELETE CASCADE ON UPDATE CASCADE;
