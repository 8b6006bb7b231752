-- CreateTable
CREATE TABLE "Judgement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "firstId" INTEGER NOT NULL,
    "secondId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "firstSpans" TEXT NOT NULL,
    "secondSpans" TEXT NOT NULL,
    "aboutId" INTEGER,
    "author" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Judgement_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Judgement_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Judgement_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "Judgement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "firstId" INTEGER NOT NULL,
    "secondId" INTEGER NOT NULL,
    "firstSpans" TEXT NOT NULL,
    "secondSpans" TEXT NOT NULL,
    CONSTRAINT "Note_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Note_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "noteId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "NoteVersion_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

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
