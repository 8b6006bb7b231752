-- AlterTable
ALTER TABLE "Judgement" ADD COLUMN "settles" BOOLEAN NOT NULL DEFAULT false;
