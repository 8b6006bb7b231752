-- What is claimed of a topic now follows the passages that reviewers confirmed left out: claims are made again with the finding.
UPDATE "Comparison" SET "hasFinding" = false WHERE EXISTS (SELECT 1 FROM "Judgement");
