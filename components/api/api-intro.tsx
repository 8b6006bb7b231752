import { apiDocumentPath } from "@/lib/addresses/api-path";
import { API_PAGE } from "@/lib/messages/site/api";
import styles from "./api.module.css";

/** What the API is, and what to know before using it. */
export function ApiIntro() {
  return (
    <div className={styles.part}>
      <h1>{API_PAGE.title}</h1>
      <p>{API_PAGE.intro}</p>
      <p>
        <a href={apiDocumentPath()}>{API_PAGE.documentLink}</a> {API_PAGE.documentNote}
      </p>
      <ul>
        {API_PAGE.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
