import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { currentMember, may } from "@/app/_actions/permit";
import { AlignedItem } from "@/components/comparison/aligned-view/aligned-rows";
import { stripCells } from "@/components/comparison/overview/strip-cells";
import { StripLines, StripSummary } from "@/components/comparison/overview/strip-links";
import type { ComparisonSection } from "@/components/comparison/page/comparison-section";
import { addressesOf, sectionParts } from "@/components/comparison/page/section-parts";
import type { PageChanges } from "@/components/comparison/page/remembered-changes";
import { AskReader } from "@/components/comparison/readers/ask-reader";
import { ShareMenu } from "@/components/comparison/share/share-menu";
import type { ReviewAction } from "@/components/review/command-queue";
import { ReviewPanel } from "@/components/review/review-panel";
import { historyPath } from "@/lib/addresses/comparison-path";
import { withReader } from "@/lib/addresses/comparison-query";
import { openComparison } from "@/lib/comparison/open-comparison";
import { findPairJob } from "@/lib/comparison/readings/ask-reading";
import { openAsking } from "@/lib/comparison/readings/open-asking";
import { leadAnchors } from "@/lib/comparison/view/lead-anchors";
import { changesSince, printsOf, type Prints } from "@/lib/comparison/view/prints";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, OpenedComparison } from "@/lib/model/comparisons/comparison-view";
import { itemKey } from "@/lib/model/comparisons/row-items";
import { findFrame } from "../_answers/embedding";
import type { ComparedPage } from "./compared-page";
import { readReviewer } from "./reviewer";

/** The actions to which the forms of a page are sent. */
export interface PageActions {
  review: ReviewAction;
  askReader: React.ComponentProps<typeof AskReader>["action"];
}

const open = async ({ pair, query }: ComparedPage): Promise<OpenedComparison> =>
  openComparison(pair, { query, reviewer: may("judge") ? await readReviewer() : null });

/** Whether a judgement changes only parts of the page: in a review of the aligned view. */
const isChanging = (opened: OpenedComparison): opened is ComparisonView =>
  opened.kind === "comparison" && opened.query.view === "aligned" && opened.review?.isReviewing === true;

/** Opens everything that a page shows of a comparison. */
export async function openPage(page: ComparedPage, actions: PageActions) {
  const { pair, path, pairPath, swapPath, query } = page;
  const { reader } = query;
  // Looked up before the comparison, so that the reading of a job that ends in between is found.
  const job = await findPairJob(pair);
  const opened = await open(page);
  const asking = may("ask-model") && (await openAsking(job, opened.kind === "comparison" ? opened.reader.model : null));
  const frame =
    opened.kind === "comparison"
      ? await findFrame({ kind: "comparison", view: opened, path: withReader(pairPath, reader) })
      : null;
  return {
    opened,
    path,
    swapPath,
    canEdit: true,
    changing: isChanging(opened) ? { rendering: randomUUID(), print: printsOf(opened).page } : undefined,
    panel: opened.kind === "comparison" && opened.review && (
      <ReviewPanel
        view={opened}
        review={opened.review}
        path={path}
        action={actions.review}
        isSignedIn={currentMember() !== null}
        historyPath={historyPath(pairPath, { reader })}
      />
    ),
    share: <ShareMenu path={pairPath} pair={pair} reader={reader} leads={leadAnchors(opened)} frame={frame} />,
    asking: asking && <AskReader asking={asking} action={actions.askReader} />,
  } satisfies React.ComponentProps<typeof ComparisonSection>;
}

/**
 * What a page shows before a command; null if the command cannot change it in parts: it has no parts that change, or the page that sent the
 * command shows something else than one that is rendered now, as the prints of both tell.
 */
export async function findShown(page: ComparedPage, print: string): Promise<Prints | null> {
  if (!page.query.review) return null;
  const opened = await open(page);
  if (!isChanging(opened)) return null;
  const shown = printsOf(opened);
  return shown.page === print ? shown : null;
}

/** What has changed on a page since it showed something else; null if the whole page has to be rendered again. */
export async function openChanges(
  page: ComparedPage,
  shown: Prints,
  actions: PageActions,
): Promise<PageChanges | null> {
  const { opened: view, ...props } = await openPage(page, actions);
  if (!isChanging(view)) return null;
  const changes = changesSince(shown, view);
  if (!changes) return null;
  const { below, ...parts } = sectionParts({ view, ...props });
  const addressOf = addressesOf(view, page.path);
  const cells = (side: Side) => ({
    keys: view[side].passages.map(({ id }) => id),
    items: stripCells(view, side, addressOf).flatMap((cell): [string, ReactNode][] =>
      changes.passages[side].has(cell.key!) ? [[cell.key!, cell]] : [],
    ),
  });
  return {
    print: printsOf(view).page,
    parts: {
      ...parts,
      summary: <StripSummary view={view} />,
      lines: <StripLines view={view} />,
      ...(changes.isChangedBelow && { below }),
    },
    lists: {
      rows: {
        keys: changes.keys,
        items: changes.items.map((item) => [
          itemKey(item),
          <AlignedItem key={itemKey(item)} item={item} view={view} />,
        ]),
      },
      left: cells("left"),
      right: cells("right"),
    },
  };
}
