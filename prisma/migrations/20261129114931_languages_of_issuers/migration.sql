-- DropIndex
DROP INDEX "Readout_issuerId_idx";

-- CreateIndex
CREATE INDEX "Readout_issuerId_language_hiddenAt_idx" ON "Readout"("issuerId", "language", "hiddenAt");
