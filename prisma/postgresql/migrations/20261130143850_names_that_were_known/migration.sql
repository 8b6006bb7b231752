-- AlterTable
ALTER TABLE "FormerPartySlug" ADD COLUMN     "wasKnown" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "FormerIssuerSlug" ADD COLUMN     "wasKnown" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "NameChange" ADD COLUMN     "wasKnown" BOOLEAN NOT NULL DEFAULT true;
