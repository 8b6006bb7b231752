import type { Message } from "@/lib/model/message";
import { InterfaceMessage } from "@/components/site/interface-message";

/** What was said of a link or a passage, each sentence apart; two of them may read the same. */
export function ReviewSentences({ messages }: { messages: Message[] }) {
  return messages.map((message, position) => <InterfaceMessage key={position} of={message} />);
}
