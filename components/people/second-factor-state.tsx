import Link from "next/link";
import { secondFactorPath } from "@/lib/addresses/people-path";
import { SECOND_FACTOR } from "@/lib/messages/people/people";

/** Whether a second factor is on, with a link to change it. */
export const SecondFactorState = ({ isOn }: { isOn: boolean }) => (
  <>
    <p>{isOn ? SECOND_FACTOR.isOn : SECOND_FACTOR.isOff}</p>
    <p>
      <Link href={secondFactorPath()} prefetch={false}>
        {SECOND_FACTOR.change}
      </Link>
    </p>
  </>
);
