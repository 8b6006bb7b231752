-- AlterTable
ALTER TABLE "Call" ADD COLUMN "publishedAt" DATETIME;

-- Nothing changes for the calls that were there before: all of them are published.
UPDATE "Call" SET "publishedAt" = "createdAt";
