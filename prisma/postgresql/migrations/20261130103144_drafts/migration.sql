-- AlterTable
ALTER TABLE "Call" ADD COLUMN     "publishedAt" TIMESTAMP(3);

-- Nothing changes for the calls that were there before: all of them are published.
UPDATE "Call" SET "publishedAt" = "createdAt";
