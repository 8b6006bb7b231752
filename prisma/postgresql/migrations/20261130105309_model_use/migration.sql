-- CreateTable
CREATE TABLE "ModelUse" (
    "day" TEXT COLLATE "C" NOT NULL,
    "tokensIn" INTEGER NOT NULL,
    "tokensOut" INTEGER NOT NULL,

    CONSTRAINT "ModelUse_pkey" PRIMARY KEY ("day")
);
