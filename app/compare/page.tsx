import type { Metadata } from "next";
import { connection } from "next/server";
import { ComparisonSection } from "@/components/comparison/page/comparison-section";
import { CompareForm } from "@/components/texts/compare-form";
import { SentTextsForm } from "@/components/texts/sent-texts-form";
import { TextsHeading } from "@/components/texts/texts-heading";
import { textsPath } from "@/lib/addresses/texts-path";
import { openTexts } from "@/lib/comparison/open-texts";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { FieldFault } from "@/lib/schema/field-faults";
import { sentForm } from "@/server/sent-form";
import { readSentTexts } from "./sent-texts";
import { SENT_TEXTS } from "@/lib/messages/comparisons/sent-texts";

export const metadata: Metadata = {
  title: SENT_TEXTS.pageTitle,
  description: SENT_TEXTS.description,
  alternates: { canonical: textsPath() },
};

const showBoxes = (texts?: Record<Side, string>, faults?: FieldFault[], notes?: string[]) => (
  <>
    <TextsHeading />
    <CompareForm texts={texts} faults={faults} notes={notes} />
  </>
);

export default async function CompareTextsPage() {
  await connection();
  const form = sentForm();
  if (!form) return showBoxes();
  const { texts, article, faults, notes, query, isEdited } = await readSentTexts(form);
  if (isEdited || faults.length > 0) return showBoxes(texts, faults, notes);
  const answer = await openTexts(texts, query, article);
  if (answer.kind === "faults") return showBoxes(texts, answer.faults, notes);
  return (
    <>
      <TextsHeading pair={answer.opened.pair} />
      <SentTextsForm
        texts={answer.texts}
        article={answer.article}
        query={query}
        notes={[answer.note, ...notes]}
        cleanings={answer.cleanings}
      />
      <ComparisonSection opened={answer.opened} path={null} swapPath={null} />
    </>
  );
}
