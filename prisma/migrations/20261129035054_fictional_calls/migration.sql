-- AlterTable
ALTER TABLE "Call" ADD COLUMN "isFictional" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Call_isFictional_idx" ON "Call"("isFictional");
