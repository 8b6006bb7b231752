-- CreateTable
CREATE TABLE "WindowReply" (
    "jobId" INTEGER NOT NULL,
    "promptSha256" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "tokensIn" INTEGER NOT NULL,
    "tokensOut" INTEGER NOT NULL,

    PRIMARY KEY ("jobId", "promptSha256"),
    CONSTRAINT "WindowReply_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "ReadingJob" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
