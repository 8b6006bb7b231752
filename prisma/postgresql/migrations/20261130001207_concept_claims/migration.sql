-- AlterTable
ALTER TABLE "Comparison" ADD COLUMN     "concepts" TEXT COLLATE "C";

-- What is claimed of concepts is made with the finding: rows that are older get both from the job or from `npm run rebuild`.
UPDATE "Comparison" SET "hasFinding" = false WHERE "status" = 'ready';
