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

function Marked({ part, words: Words }: { part: Exclude<Part, string | { number: number }>; words: Props["words"] }) {
  const shown = (text: string) => (Words ? <Words text={text} /> : text);
  if ("name" in part) return <bdi lang={part.lang}>{shown(part.name)}</bdi>;
  if ("quote" in part)
    return (
      <>
        “<bdi lang={part.lang}>{shown(part.quote)}</bdi>”
      </>
    );
  if ("time" in part) return <time dateTime={part.time}>{part.shown}</time>;
  if ("code" in part) return <code>{part.code}</code>;
  if ("strong" in part)
    return (
      <strong>
        <Message of={part.strong} words={Words} />
      </strong>
    );
  return (
    <LinkPart href={part.href}>
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
    if ("number" in part) return formatNumber(part);
    return (
      <Fragment key={i}>
        <Marked part={part} words={words} />
      </Fragment>
    );
  });
}
