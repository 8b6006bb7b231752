import { writeMoveCommand } from "@/lib/schema/command-value";
import { MAX_AUTHOR_LENGTH } from "@/lib/schema/review-limits";
import { REVIEWER } from "@/lib/messages/reviews/reviewer";
import styles from "./review-panel.module.css";

interface Props {
  name: string;
  /** Whether it is the name of an account, which is not entered here. */
  isSignedIn: boolean;
  /** Called when somebody judges without a name. */
  onMissing: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

function NameField({ name, onMissing }: Pick<Props, "name" | "onMissing">) {
  return (
    <>
      <label>
        {REVIEWER.as}{" "}
        <input
          name="author"
          defaultValue={name}
          maxLength={MAX_AUTHOR_LENGTH}
          autoComplete="name"
          placeholder={REVIEWER.placeholder}
          required
          onInvalid={(event) => {
            event.preventDefault();
            onMissing();
          }}
        />
      </label>
      <button name="say" value="name">
        {REVIEWER.save}
      </button>
    </>
  );
}

/** The reviewer's name, with undo and redo. */
export function ReviewerLine({ name, isSignedIn, onMissing, canUndo, canRedo }: Props) {
  return (
    <p className={styles.who}>
      {isSignedIn ? (
        <span>
          {REVIEWER.as} <bdi>{name}</bdi>
          <input type="hidden" name="author" value={name} />
        </span>
      ) : (
        <NameField name={name} onMissing={onMissing} />
      )}
      {canUndo && (
        <button name="say" value={writeMoveCommand("undone", null, "review")} data-key="u">
          {REVIEWER.undo}
        </button>
      )}
      {canRedo && (
        <button name="say" value={writeMoveCommand("redone", null, "review")} data-key="U">
          {REVIEWER.redo}
        </button>
      )}
    </p>
  );
}
