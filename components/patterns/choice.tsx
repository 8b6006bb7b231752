interface Props {
  label: string;
  name: string;
  value: string;
  /** Each value with its label. */
  choices: (readonly [string, string])[];
}

/** A labelled choice of one value of a filter. */
export function Choice({ label, name, value, choices }: Props) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        {choices.map(([id, shown]) => (
          <option key={id} value={id}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
