import type { FormState } from "@/lib/forms/form";

/** What a draft would look like once it is stored. */
export interface DraftPreview {
  readouts: { name: string; passages: string[]; passageCount: number }[];
  /** Coverage of the first two, and its claim; or why they cannot be compared. */
  sentences: string[];
}

/** The form of a new call as it is shown: what was typed, what is wrong with it, and what was found out about it. */
export interface DraftState extends FormState {
  preview: DraftPreview | null;
  /** What is stored already and may be the same; saving asks for a confirmation then. */
  similar: { sentence: string; path: string }[];
  /** What was found in the article, and the calls to choose from when it quotes statements on several. */
  article: { sentence: string; calls: string[]; canBeReport: boolean } | null;
}

export type SendDraft = (before: DraftState, form: FormData) => Promise<DraftState>;
export type PreviewDraft = (form: FormData) => Promise<DraftPreview>;

/** How many rows of a list a draft's fields describe. */
export function countRows(values: FormState["values"], list: "parties" | "readouts"): number {
  const places = Object.keys(values).flatMap((name) => {
    const [of, place] = name.split(".");
    return of === list ? Number(place) + 1 : [];
  });
  return Math.max(1, ...places);
}
