-- CreateTable
CREATE TABLE "NeighbourComparison" (
    "earlierId" INTEGER NOT NULL,
    "laterId" INTEGER NOT NULL,
    "aligner" TEXT COLLATE "C" NOT NULL,
    "version" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NeighbourComparison_pkey" PRIMARY KEY ("earlierId","laterId","aligner")
);

-- CreateIndex
CREATE INDEX "NeighbourComparison_laterId_idx" ON "NeighbourComparison"("laterId");

-- AddForeignKey
ALTER TABLE "NeighbourComparison" ADD CONSTRAINT "NeighbourComparison_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeighbourComparison" ADD CONSTRAINT "NeighbourComparison_laterId_fkey" FOREIGN KEY ("laterId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
