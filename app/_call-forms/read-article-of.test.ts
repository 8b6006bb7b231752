import { expect, it } from "vitest";
import { newForm } from "@/lib/forms/form-state";
import { readArticleOf } from "./read-article-of";

const SENTENCE = "The ministers met at a caf\u00e9 by the harbour and walked along the quay for an hour afterwards. ";

it("says what to check in an article that was read from a file", async () => {
  const form = new FormData();
  form.set("articleFile", new File([Uint8Array.from(Buffer.from(SENTENCE.repeat(5), "latin1"))], "article.txt"));
  const { article, faults } = await readArticleOf(newForm({}), form, "article");
  expect(faults).toEqual([]);
  expect(article?.check).toBe(
    "The file does not say which character encoding it uses. We guessed it: check the accents.",
  );
});

it("asks whether the pasted article is meant or the file that was chosen as well", async () => {
  const form = new FormData();
  form.set("article", "The ministers met.");
  form.set("articleFile", new File([SENTENCE.repeat(5)], "article.txt"));
  const { faults } = await readArticleOf(newForm({ article: "The ministers met." }), form, "article");
  expect(faults.map(({ name, confirmation }) => [name, confirmation?.name])).toEqual([["article", "articleInstead"]]);
  form.delete("articleFile");
  form.set("articleInstead", SENTENCE.repeat(5));
  const { values } = await readArticleOf(newForm({ article: "The ministers met." }), form, "article");
  expect(values.article).toBe(SENTENCE.repeat(5));
});
