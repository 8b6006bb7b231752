interface Props {
  id: string | number;
  /** The button's label. */
  label: string;
  /** What it ends, for screen readers, because several of these forms follow each other. */
  of: string;
  revoke: (form: FormData) => Promise<void>;
}

/** A button that ends one of several things. */
export const RevokeForm = ({ id, label, of, revoke }: Props) => (
  <form action={revoke}>
    <input type="hidden" name="id" value={id} />
    <button>
      {label}
      <span className="visually-hidden"> ({of})</span>
    </button>
  </form>
);
