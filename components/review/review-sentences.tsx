import type { Message } from "@/lib/model/message";
import { InterfaceMessage } from "@/components/site/interface-message";

/** The sentences on a link or a passage, one by one; two of them may read the same. */
export function ReviewSentences({ messages }: { messages: Message[] }) {
  return messages.map((message, position) => <InterfaceMessage key={position} of={message} />);
}
