-- AlterTable
ALTER TABLE "TopicClaim" ADD COLUMN "isConfirmed" BOOLEAN NOT NULL DEFAULT false;

-- Which claims a person confirmed is found with the finding, which is made again.
UPDATE "Comparison" SET "hasFinding" = false;
