-- CreateTable
CREATE TABLE "FormerPartySlug" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "partyId" INTEGER NOT NULL,
    CONSTRAINT "FormerPartySlug_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FormerIssuerSlug" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "issuerId" INTEGER NOT NULL,
    CONSTRAINT "FormerIssuerSlug_issuerId_fkey" FOREIGN KEY ("issuerId") REFERENCES "Issuer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NameChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE INDEX "FormerPartySlug_partyId_idx" ON "FormerPartySlug"("partyId");

-- CreateIndex
CREATE INDEX "FormerIssuerSlug_issuerId_idx" ON "FormerIssuerSlug"("issuerId");

-- CreateIndex
CREATE INDEX "NameChange_party_idx" ON "NameChange"("party");
