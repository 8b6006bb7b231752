import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { CopyField } from "./copy-field";

/** The HTML of a frame that shows the same on another site. */
export function EmbedField({ frame }: { frame: string }) {
  return (
    <>
      <p>{SHARE.whatEmbed}</p>
      <CopyField label={SHARE.frameHtml} copy={SHARE.copyFrame} value={frame} rows={5} />
    </>
  );
}
