import type { ReactNode } from "react";
import { ChangingPart } from "./page-changes";
import type { PartName } from "./remembered-changes";

interface Props {
  part: PartName;
  isChanging: boolean;
  children: ReactNode;
}

/** A part of a page: one that a command may change, or one that stays as it was rendered. */
export const MaybeChanging = ({ part, isChanging, children }: Props) =>
  isChanging ? <ChangingPart part={part}>{children}</ChangingPart> : children;
