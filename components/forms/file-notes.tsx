/** What the user should check in the texts of uploaded files. */
export const FileNotes = ({ notes = [] }: { notes?: readonly string[] | undefined }) =>
  notes.length > 0 && (
    <div role="status">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
