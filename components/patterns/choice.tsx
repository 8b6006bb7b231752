interface Props {
  label: string;
  name: string;
  value: string;
  /** Each value with what is shown of it. */
  choices: (readonly [string, string])[];
}

/** One of several values of a filter, with its label. */
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
