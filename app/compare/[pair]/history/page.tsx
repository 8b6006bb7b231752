import { HISTORY_METADATA, showHistory } from "@/app/show-history";
import { findPair } from "@/lib/data/pairs";

export const metadata = HISTORY_METADATA;

export default async function CompareHistoryPage({ params }: PageProps<"/compare/[pair]/history">) {
  const address = decodeURIComponent((await params).pair);
  return showHistory(await findPair(address, null), `/compare/${address}`);
}
