import { cutQuoted } from "@/lib/messages/quoted-words";
import { LinkedWords } from "@/components/notes/note-text";

interface Props {
  children: string;
  /** Names and words of others that the sentence may have in it. */
  quoted?: string[];
}

/**
 * A sentence of ours, in our language and direction also beside an official text that runs the other way; what it quotes turns nothing
 * but itself, and its web addresses can be followed.
 */
export function OurWords({ children, quoted = [] }: Props) {
  return (
    <span lang="en" dir="ltr">
      {cutQuoted(children, quoted).map(({ text, isQuoted }, place) =>
        isQuoted ? (
          <bdi key={place}>
            <LinkedWords text={text} />
          </bdi>
        ) : (
          text
        ),
      )}
    </span>
  );
}
