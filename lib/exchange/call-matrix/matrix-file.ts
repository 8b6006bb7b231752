import { matrixCaption } from "../../messages/comparisons/matrix";
import { titleCall } from "../../messages/calls/calls";
import { say, type Message } from "../../messages/parts/message";
import type { MatrixView } from "../../model/comparisons/matrix-view";

/** A matrix for a download, with all of its passages. */
export interface MatrixFile {
  view: MatrixView;
  /** Its absolute address, with the reader. */
  address: string;
  /** The day on which it was read, ISO 8601. */
  accessed: string;
}

/**
 * The title of a matrix in a file.
 *
 * @example
 * toText(titleMatrix(view)); //=> "Blinken and Aliyev, phone call, 3 April 2024: which of the other readouts has each point of the US readout"
 */
export const titleMatrix = ({ call, names }: MatrixView): Message => say`${titleCall(call)}. ${matrixCaption(names)}`;
