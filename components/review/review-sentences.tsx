import type { Message } from "@/lib/model/message";
import { InterfaceMessage } from "@/components/site/interface-message";

/** Sentences about a link or a passage, one by one; two of them may be equal. */
export function ReviewSentences({ messages }: { messages: Message[] }) {
  return messages.map((message, position) => <InterfaceMessage key={position} of={message} />);
}
