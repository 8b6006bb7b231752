-- CreateTable
CREATE TABLE "NeighbourComparison" (
    "earlierId" INTEGER NOT NULL,
    "laterId" INTEGER NOT NULL,
    "aligner" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("earlierId", "laterId", "aligner"),
    CONSTRAINT "NeighbourComparison_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NeighbourComparison_laterId_fkey" FOREIGN KEY ("laterId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "NeighbourComparison_laterId_idx" ON "NeighbourComparison"("laterId");
