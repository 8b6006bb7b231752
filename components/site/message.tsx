import Link from "next/link";
import { Fragment, type ComponentType, type ReactNode } from "react";
import { formatNumber, type Message as Said, type Part } from "@/lib/messages/parts/message";

interface Props {
  of: Said;
  /** Renders a name or a quotation; without it, the bare words are shown. */
  words?: ComponentType<{ text: string }> | undefined;
}

const isInternal = (href: string) => href.startsWith("/");

function LinkPart({ href, children }: { href: string; children: ReactNode }) {
  if (isInternal(href))
    return (
      <Link href={href} prefetch={false}>
        {children}
      </Link>
    );
  const rel = href.startsWith("#") ? undefined : "noopener noreferrer nofollow";
  return (
    <a href={href} rel={rel}>
      {children}
    </a>
  );
}

/** Every part is one element with the key itself: a component around each would be written to the browser once more. */
function showPart(part: Exclude<Part, string | { number: number }>, key: number, Words: Props["words"]): ReactNode {
  const shown = (text: string) => (Words ? <Words text={text} /> : text);
  const language = "lang" in part && part.lang !== undefined ? { lang: part.lang } : null;
  if ("name" in part)
    return (
      <bdi key={key} {...language}>
        {shown(part.name)}
      </bdi>
    );
  if ("quote" in part)
    return (
      <Fragment key={key}>
        “<bdi {...language}>{shown(part.quote)}</bdi>”
      </Fragment>
    );
  if ("time" in part)
    return (
      <time key={key} dateTime={part.time}>
        {part.shown}
      </time>
    );
  if ("code" in part) return <code key={key}>{part.code}</code>;
  if ("strong" in part)
    return (
      <strong key={key}>
        <Message of={part.strong} words={Words} />
      </strong>
    );
  return (
    <LinkPart key={key} href={part.href}>
      <Message of={part.link} words={Words} />
    </LinkPart>
  );
}

/**
 * Renders a message. Names and quotations are isolated, so that a right-to-left script reorders nothing around them. It works in the
 * browser too.
 */
export function Message({ of, words }: Props) {
  return of.map((part, i) => {
    if (typeof part === "string") return part;
    return "number" in part ? formatNumber(part) : showPart(part, i, words);
  });
}
