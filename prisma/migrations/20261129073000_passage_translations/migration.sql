-- CreateTable
CREATE TABLE "PassageTranslation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sha256" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "english" TEXT NOT NULL,
    "tokensIn" INTEGER NOT NULL,
    "tokensOut" INTEGER NOT NULL,
    "madeAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "PassageTranslation_sha256_language_model_key" ON "PassageTranslation"("sha256", "language", "model");
