import type { Message as Said } from "@/lib/messages/parts/message";
import { LinkedWords } from "@/components/notes/note-text";
import { Message } from "./message";

/**
 * A message in the language and direction of the interface, even beside an official text in another direction. Web addresses in its names
 * and quotations are links.
 */
export function InterfaceMessage({ of }: { of: Said }) {
  return (
    <span lang="en" dir="ltr">
      <Message of={of} words={LinkedWords} />
    </span>
  );
}
