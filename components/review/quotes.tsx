import type { ReactNode } from "react";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { SideNames } from "@/lib/model/comparisons/side-names";
import { SIDES } from "@/lib/model/comparisons/sides";
import { Message } from "@/components/site/message";
import styles from "./review-history.module.css";

/** The names of the sides and the languages of their texts. */
export interface QuotedSides {
  names: Record<Side, SideNames>;
  languages: Record<Side, string>;
}

interface QuoteProps extends QuotedSides {
  side: Side;
  /** A remark on the words, beside the name of their side. */
  about?: ReactNode;
  children: ReactNode;
}

/** Words of one side under its name. */
export function Quote({ side, names, languages, about, children }: QuoteProps) {
  return (
    <div className={`${styles.quote} ${styles[side]}`}>
      <p>
        <Message of={names[side].label} />
        {about}
      </p>
      <blockquote lang={languages[side]} dir="auto">
        {children}
      </blockquote>
    </div>
  );
}

/** The judged words, each under the name of its side. */
export function Quotes({ quotes, names, languages }: QuotedSides & { quotes: Record<Side, string[]> }) {
  return SIDES.flatMap((side) =>
    quotes[side].map((quote, position) => (
      <Quote key={`${side} ${position}`} side={side} names={names} languages={languages}>
        {quote}
      </Quote>
    )),
  );
}
