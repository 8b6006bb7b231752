-- The rows of the search index are in the order of dates from now on (lib/data/sqlite/search-key.ts): calls are put into it anew.
DROP TABLE "CallSearch";
CREATE VIRTUAL TABLE "CallSearch" USING fts5(
    "title", "people", "issuers", "text",
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='2 3'
);
INSERT INTO "CallSearch" ("CallSearch", "rank") VALUES ('hashsize', 16000000);

INSERT OR IGNORE INTO "UnindexedCall" ("callId") SELECT "id" FROM "Call";
