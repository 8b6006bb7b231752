interface Props {
  id: string | number;
  /** What the button is called. */
  label: string;
  /** What it ends, for screen readers: several of these stand below each other. */
  of: string;
  revoke: (form: FormData) => Promise<void>;
}

/** The button that ends one of several things. */
export const RevokeForm = ({ id, label, of, revoke }: Props) => (
  <form action={revoke}>
    <input type="hidden" name="id" value={id} />
    <button>
      {label}
      <span className="visually-hidden"> ({of})</span>
    </button>
  </form>
);
