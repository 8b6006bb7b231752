-- CreateTable
CREATE TABLE "ModelUse" (
    "day" TEXT NOT NULL PRIMARY KEY,
    "tokensIn" INTEGER NOT NULL,
    "tokensOut" INTEGER NOT NULL
);
