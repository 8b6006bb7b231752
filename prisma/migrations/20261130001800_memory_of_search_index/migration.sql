-- How many bytes of words the index holds in memory before it writes a segment. With 1 MB, its default, most of the time that a large library
-- took to be indexed went into merging small segments.
INSERT INTO "CallSearch" ("CallSearch", "rank") VALUES ('hashsize', 16000000);
