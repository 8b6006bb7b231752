-- Pairs of words that follow one another, as hashes: phrases are found by them, and no longer by reading every text that has the words
-- (lib/data/postgresql/tsvector.ts). Until a call is put into the index anew, in the background, its text is read for a phrase.
ALTER TABLE "CallSearch" ADD COLUMN "pairs" INTEGER[];
CREATE INDEX "CallSearch_pairs_idx" ON "CallSearch" USING GIN ("pairs");
CREATE INDEX "CallSearch_unpaired_idx" ON "CallSearch" ("rowid") WHERE "pairs" IS NULL;

INSERT INTO "UnindexedCall" ("callId") SELECT "id" FROM "Call" ON CONFLICT DO NOTHING;
