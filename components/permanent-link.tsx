import type { Pair } from "@/lib/data/pairs";
import { pinnedName } from "@/lib/schema/pair-address";

/** A form of one button, which works without JavaScript: it stores the comparison as it stands and leads to its page. */
export function PermanentLink({ pair }: { pair: Pair }) {
  return (
    <form action="/c" method="post">
      <input type="hidden" name="pair" value={pinnedName(pair)} />
      <button>Make a permanent link</button>
    </form>
  );
}
