import type { Message } from "./message";

/** What a side is called: in a sentence ("the Azerbaijani readout") and as a label ("Azerbaijan"). */
export interface SideNames {
  label: Message;
  readout: Message;
}
