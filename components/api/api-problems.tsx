import { API_PAGE, PROBLEMS } from "@/lib/messages/site/api";
import styles from "./api.module.css";

/** Every fault of the API, under the name that ends its type. */
export function ApiProblems() {
  return (
    <div className={styles.part}>
      <h2>{API_PAGE.problems}</h2>
      <p>{API_PAGE.problemsIntro}</p>
      <dl className={styles.parameters}>
        {Object.entries(PROBLEMS).map(([name, { status, title }]) => (
          <div key={name} id={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {status}: {title}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
