import { HISTORY_METADATA, showHistory } from "@/app/show-history";
import { findPair } from "@/lib/data/pairs";

export const metadata = HISTORY_METADATA;

export default async function PairHistoryPage({ params }: PageProps<"/calls/[call]/[pair]/history">) {
  const { call, pair } = await params;
  const address = decodeURIComponent(pair);
  return showHistory(await findPair(address, call), `/calls/${call}/${address}`);
}
