-- DropIndex
DROP INDEX "Readout_issuerId_language_hiddenAt_idx";

-- CreateIndex
CREATE INDEX "Readout_issuerId_hiddenAt_id_language_idx" ON "Readout"("issuerId", "hiddenAt", "id", "language");
