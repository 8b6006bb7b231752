import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { CopyField } from "./copy-field";

/** The HTML by which a page of another site shows the same in a frame. */
export function EmbedField({ frame }: { frame: string }) {
  return (
    <>
      <p>{SHARE.whatEmbed}</p>
      <CopyField label={SHARE.frameHtml} copy={SHARE.copyFrame} value={frame} rows={5} />
    </>
  );
}
