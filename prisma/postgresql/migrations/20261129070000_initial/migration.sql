-- CreateTable
CREATE TABLE "Party" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "adjective" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerPartySlug" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "partyId" INTEGER NOT NULL,

    CONSTRAINT "FormerPartySlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Issuer" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "partyId" INTEGER NOT NULL,

    CONSTRAINT "Issuer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerIssuerSlug" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "issuerId" INTEGER NOT NULL,

    CONSTRAINT "FormerIssuerSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "NameChange" (
    "id" SERIAL NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "party" TEXT COLLATE "C" NOT NULL,
    "before" TEXT COLLATE "C" NOT NULL,
    "after" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NameChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Call" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "datePrecision" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "hiddenAt" TIMESTAMP(3),
    "openingFirstId" INTEGER,
    "openingSecondId" INTEGER,
    "needsReview" BOOLEAN NOT NULL DEFAULT false,
    "isFictional" BOOLEAN NOT NULL DEFAULT false,
    "submission" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerCallSlug" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "callId" INTEGER NOT NULL,

    CONSTRAINT "FormerCallSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "CallParty" (
    "callId" INTEGER NOT NULL,
    "partyId" INTEGER NOT NULL,
    "principal" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CallParty_pkey" PRIMARY KEY ("callId","partyId")
);

-- CreateTable
CREATE TABLE "Readout" (
    "id" SERIAL NOT NULL,
    "callId" INTEGER NOT NULL,
    "issuerId" INTEGER NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "extent" TEXT COLLATE "C" NOT NULL,
    "language" TEXT COLLATE "C" NOT NULL,
    "sourceUrl" TEXT COLLATE "C",
    "sourceTitle" TEXT COLLATE "C",
    "quotedBy" TEXT COLLATE "C",
    "publishedAt" TEXT COLLATE "C",
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "hiddenAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Readout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerReadoutSlug" (
    "callId" INTEGER NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "readoutId" INTEGER NOT NULL,

    CONSTRAINT "FormerReadoutSlug_pkey" PRIMARY KEY ("callId","slug")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" SERIAL NOT NULL,
    "readoutId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "id" SERIAL NOT NULL,
    "callId" INTEGER NOT NULL,
    "firstId" INTEGER NOT NULL,
    "secondId" INTEGER NOT NULL,
    "aligner" TEXT COLLATE "C" NOT NULL,
    "version" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "leftId" INTEGER NOT NULL,
    "content" TEXT COLLATE "C",
    "madeAt" TIMESTAMP(3),
    "firstPassages" INTEGER NOT NULL DEFAULT 0,
    "firstPoints" INTEGER NOT NULL DEFAULT 0,
    "firstLikely" INTEGER NOT NULL DEFAULT 0,
    "firstPossible" INTEGER NOT NULL DEFAULT 0,
    "firstWeak" INTEGER NOT NULL DEFAULT 0,
    "firstNone" INTEGER NOT NULL DEFAULT 0,
    "firstWords" INTEGER NOT NULL DEFAULT 0,
    "firstLikelyWords" INTEGER NOT NULL DEFAULT 0,
    "firstPossibleWords" INTEGER NOT NULL DEFAULT 0,
    "firstWeakWords" INTEGER NOT NULL DEFAULT 0,
    "firstConfirmed" INTEGER NOT NULL DEFAULT 0,
    "firstLeftOut" INTEGER NOT NULL DEFAULT 0,
    "firstNotAPoint" INTEGER NOT NULL DEFAULT 0,
    "firstUnreviewed" INTEGER NOT NULL DEFAULT 0,
    "firstDisputed" INTEGER NOT NULL DEFAULT 0,
    "secondPassages" INTEGER NOT NULL DEFAULT 0,
    "secondPoints" INTEGER NOT NULL DEFAULT 0,
    "secondLikely" INTEGER NOT NULL DEFAULT 0,
    "secondPossible" INTEGER NOT NULL DEFAULT 0,
    "secondWeak" INTEGER NOT NULL DEFAULT 0,
    "secondNone" INTEGER NOT NULL DEFAULT 0,
    "secondWords" INTEGER NOT NULL DEFAULT 0,
    "secondLikelyWords" INTEGER NOT NULL DEFAULT 0,
    "secondPossibleWords" INTEGER NOT NULL DEFAULT 0,
    "secondWeakWords" INTEGER NOT NULL DEFAULT 0,
    "secondConfirmed" INTEGER NOT NULL DEFAULT 0,
    "secondLeftOut" INTEGER NOT NULL DEFAULT 0,
    "secondNotAPoint" INTEGER NOT NULL DEFAULT 0,
    "secondUnreviewed" INTEGER NOT NULL DEFAULT 0,
    "secondDisputed" INTEGER NOT NULL DEFAULT 0,
    "points" INTEGER NOT NULL DEFAULT 0,
    "reviewed" INTEGER NOT NULL DEFAULT 0,
    "disputed" INTEGER NOT NULL DEFAULT 0,
    "finding" TEXT COLLATE "C" NOT NULL DEFAULT '[]',
    "hasFinding" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicClaim" (
    "comparisonId" INTEGER NOT NULL,
    "topic" TEXT COLLATE "C" NOT NULL,
    "claim" TEXT COLLATE "C" NOT NULL,
    "left" TEXT COLLATE "C" NOT NULL,
    "right" TEXT COLLATE "C" NOT NULL,
    "isConfirmed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "TopicClaim_pkey" PRIMARY KEY ("comparisonId","topic")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "leftCall" TEXT COLLATE "C",
    "rightCall" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Judgement" (
    "id" SERIAL NOT NULL,
    "firstId" INTEGER NOT NULL,
    "secondId" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "firstSpans" TEXT COLLATE "C" NOT NULL,
    "secondSpans" TEXT COLLATE "C" NOT NULL,
    "aboutId" INTEGER,
    "author" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" SERIAL NOT NULL,
    "firstId" INTEGER NOT NULL,
    "secondId" INTEGER NOT NULL,
    "firstSpans" TEXT COLLATE "C" NOT NULL,
    "secondSpans" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteVersion" (
    "id" SERIAL NOT NULL,
    "noteId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "author" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoteVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "scope" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("scope")
);

-- CreateTable
CREATE TABLE "UnindexedCall" (
    "callId" INTEGER NOT NULL,

    CONSTRAINT "UnindexedCall_pkey" PRIMARY KEY ("callId")
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" SERIAL NOT NULL,
    "firstSha256" TEXT COLLATE "C" NOT NULL,
    "firstLanguage" TEXT COLLATE "C" NOT NULL,
    "secondSha256" TEXT COLLATE "C" NOT NULL,
    "secondLanguage" TEXT COLLATE "C" NOT NULL,
    "model" TEXT COLLATE "C" NOT NULL,
    "promptVersion" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "replies" TEXT COLLATE "C" NOT NULL,
    "tokensIn" INTEGER NOT NULL,
    "tokensOut" INTEGER NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadingJob" (
    "id" SERIAL NOT NULL,
    "firstSha256" TEXT COLLATE "C" NOT NULL,
    "firstLanguage" TEXT COLLATE "C" NOT NULL,
    "secondSha256" TEXT COLLATE "C" NOT NULL,
    "secondLanguage" TEXT COLLATE "C" NOT NULL,
    "model" TEXT COLLATE "C" NOT NULL,
    "promptVersion" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "leaseUntil" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT COLLATE "C",
    "reply" TEXT COLLATE "C",
    "tokensIn" INTEGER NOT NULL DEFAULT 0,
    "tokensOut" INTEGER NOT NULL DEFAULT 0,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "ReadingJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReaderMeasurement" (
    "model" TEXT COLLATE "C" NOT NULL,
    "promptVersion" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "measuredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReaderMeasurement_pkey" PRIMARY KEY ("model","promptVersion")
);

-- CreateIndex
CREATE UNIQUE INDEX "Party_slug_key" ON "Party"("slug");

-- CreateIndex
CREATE INDEX "FormerPartySlug_partyId_idx" ON "FormerPartySlug"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "Issuer_slug_key" ON "Issuer"("slug");

-- CreateIndex
CREATE INDEX "Issuer_partyId_idx" ON "Issuer"("partyId");

-- CreateIndex
CREATE INDEX "FormerIssuerSlug_issuerId_idx" ON "FormerIssuerSlug"("issuerId");

-- CreateIndex
CREATE INDEX "NameChange_party_idx" ON "NameChange"("party");

-- CreateIndex
CREATE UNIQUE INDEX "Call_slug_key" ON "Call"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Call_submission_key" ON "Call"("submission");

-- CreateIndex
CREATE INDEX "Call_date_idx" ON "Call"("date");

-- CreateIndex
CREATE INDEX "Call_isFictional_idx" ON "Call"("isFictional");

-- CreateIndex
CREATE INDEX "Call_hiddenAt_date_slug_idx" ON "Call"("hiddenAt", "date" DESC, "slug");

-- CreateIndex
CREATE INDEX "Call_needsReview_hiddenAt_date_slug_idx" ON "Call"("needsReview", "hiddenAt", "date" DESC, "slug");

-- CreateIndex
CREATE INDEX "FormerCallSlug_callId_idx" ON "FormerCallSlug"("callId");

-- CreateIndex
CREATE INDEX "CallParty_partyId_idx" ON "CallParty"("partyId");

-- CreateIndex
CREATE INDEX "Readout_issuerId_idx" ON "Readout"("issuerId");

-- CreateIndex
CREATE UNIQUE INDEX "Readout_callId_slug_key" ON "Readout"("callId", "slug");

-- CreateIndex
CREATE INDEX "FormerReadoutSlug_readoutId_idx" ON "FormerReadoutSlug"("readoutId");

-- CreateIndex
CREATE INDEX "Revision_sha256_idx" ON "Revision"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_readoutId_number_key" ON "Revision"("readoutId", "number");

-- CreateIndex
CREATE INDEX "Comparison_secondId_idx" ON "Comparison"("secondId");

-- CreateIndex
CREATE INDEX "Comparison_callId_idx" ON "Comparison"("callId");

-- CreateIndex
CREATE INDEX "Comparison_status_hasFinding_idx" ON "Comparison"("status", "hasFinding");

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_firstId_secondId_aligner_version_key" ON "Comparison"("firstId", "secondId", "aligner", "version");

-- CreateIndex
CREATE INDEX "TopicClaim_topic_claim_idx" ON "TopicClaim"("topic", "claim");

-- CreateIndex
CREATE INDEX "Judgement_firstId_secondId_idx" ON "Judgement"("firstId", "secondId");

-- CreateIndex
CREATE INDEX "Judgement_secondId_idx" ON "Judgement"("secondId");

-- CreateIndex
CREATE INDEX "Judgement_aboutId_idx" ON "Judgement"("aboutId");

-- CreateIndex
CREATE INDEX "Note_firstId_secondId_idx" ON "Note"("firstId", "secondId");

-- CreateIndex
CREATE INDEX "Note_secondId_idx" ON "Note"("secondId");

-- CreateIndex
CREATE UNIQUE INDEX "NoteVersion_noteId_number_key" ON "NoteVersion"("noteId", "number");

-- CreateIndex
CREATE INDEX "Change_number_idx" ON "Change"("number");

-- CreateIndex
CREATE INDEX "Reading_secondSha256_idx" ON "Reading"("secondSha256");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_firstSha256_firstLanguage_secondSha256_secondLangua_key" ON "Reading"("firstSha256", "firstLanguage", "secondSha256", "secondLanguage", "model", "promptVersion");

-- CreateIndex
CREATE INDEX "ReadingJob_secondSha256_idx" ON "ReadingJob"("secondSha256");

-- CreateIndex
CREATE INDEX "ReadingJob_state_idx" ON "ReadingJob"("state");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingJob_firstSha256_firstLanguage_secondSha256_secondLan_key" ON "ReadingJob"("firstSha256", "firstLanguage", "secondSha256", "secondLanguage", "model", "promptVersion");

-- AddForeignKey
ALTER TABLE "FormerPartySlug" ADD CONSTRAINT "FormerPartySlug_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Issuer" ADD CONSTRAINT "Issuer_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerIssuerSlug" ADD CONSTRAINT "FormerIssuerSlug_issuerId_fkey" FOREIGN KEY ("issuerId") REFERENCES "Issuer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerCallSlug" ADD CONSTRAINT "FormerCallSlug_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallParty" ADD CONSTRAINT "CallParty_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallParty" ADD CONSTRAINT "CallParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Readout" ADD CONSTRAINT "Readout_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Readout" ADD CONSTRAINT "Readout_issuerId_fkey" FOREIGN KEY ("issuerId") REFERENCES "Issuer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerReadoutSlug" ADD CONSTRAINT "FormerReadoutSlug_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerReadoutSlug" ADD CONSTRAINT "FormerReadoutSlug_readoutId_fkey" FOREIGN KEY ("readoutId") REFERENCES "Readout"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_readoutId_fkey" FOREIGN KEY ("readoutId") REFERENCES "Readout"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicClaim" ADD CONSTRAINT "TopicClaim_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "Judgement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteVersion" ADD CONSTRAINT "NoteVersion_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The search index of calls, by the ids of calls, under the names that it has in SQLite. It holds folded words alone (lib/search): texts
-- stay where they are. "words" is null where a call has more of them than a tsvector takes; its "text" is read then.
CREATE TABLE "CallSearch" (
    "rowid" INTEGER NOT NULL PRIMARY KEY,
    "words" TSVECTOR,
    "text" TEXT COLLATE "C" NOT NULL
);

-- CreateIndex
CREATE INDEX "CallSearch_words_idx" ON "CallSearch" USING GIN ("words");

-- CreateIndex
CREATE INDEX "CallSearch_unlisted_idx" ON "CallSearch" ("rowid") WHERE "words" IS NULL;
