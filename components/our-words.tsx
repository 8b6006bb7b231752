import { cutQuoted } from "@/lib/quoted-words";

interface Props {
  children: string;
  /** Names and words of others that the sentence may have in it. */
  quoted?: string[];
}

/**
 * A sentence of ours, in our language and direction also beside an official text that runs the other way; what it quotes turns nothing
 * but itself.
 */
export function OurWords({ children, quoted = [] }: Props) {
  return (
    <span lang="en" dir="ltr">
      {cutQuoted(children, quoted).map(({ text, isQuoted }, place) =>
        isQuoted ? <bdi key={place}>{text}</bdi> : text,
      )}
    </span>
  );
}
