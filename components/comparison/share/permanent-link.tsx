"use client";
import { useState } from "react";
import { withAnchor } from "@/lib/addresses/anchors";
import { newSnapshotPath } from "@/lib/addresses/comparison-path";
import { COPIED, NOT_COPIED, SHARE } from "@/lib/messages/comparisons/share-menu";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import { copyText } from "./copy-text";
import { currentPassage } from "@/components/comparison/navigation/current-passage";

interface Props {
  /** The pinned name of the two revisions. */
  pair: string;
  reader: ReaderName | null;
}

async function make(form: HTMLFormElement): Promise<string> {
  const answer = await fetch(form.action, {
    method: "POST",
    body: new FormData(form),
    headers: { Accept: "application/json" },
  });
  if (!answer.ok) throw new Error(String(answer.status));
  const { address } = (await answer.json()) as { address: string };
  const passage = currentPassage();
  return passage ? withAnchor(passage, address) : address;
}

/**
 * A one-button form. With scripts it stores the comparison, copies the permanent link and shows it; without scripts it opens the permanent
 * page. If the server refuses, the form is sent again as a plain one, so that the user reads the reason.
 */
export function PermanentLink({ pair, reader }: Props) {
  const [made, setMade] = useState<{ address: string; said: string } | null>(null);
  const submit = async (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const address = make(form);
    const copied = await copyText(address);
    await address.then(
      (link) => setMade({ address: link, said: copied ? COPIED : NOT_COPIED }),
      () => form.submit(),
    );
  };
  return (
    <form action={newSnapshotPath()} method="post" onSubmit={submit}>
      <input type="hidden" name="pair" value={pair} />
      {reader && <input type="hidden" name="reader" value={reader} />}
      <button>{SHARE.makePermanent}</button>
      <p role="status">
        {made && (
          <>
            {made.said} <a href={made.address}>{SHARE.openPermanent}</a>
          </>
        )}
      </p>
    </form>
  );
}
