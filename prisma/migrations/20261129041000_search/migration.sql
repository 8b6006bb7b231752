-- CreateTable
CREATE TABLE "UnindexedCall" (
    "callId" INTEGER NOT NULL PRIMARY KEY
);

-- The search index of calls, by the ids of calls. It holds folded words alone (lib/search): texts stay where they are.
CREATE VIRTUAL TABLE "CallSearch" USING fts5(
    "title", "people", "issuers", "text",
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='2 3'
);

INSERT INTO "UnindexedCall" ("callId") SELECT "id" FROM "Call";
