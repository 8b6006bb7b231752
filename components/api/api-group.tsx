import { API_PAGE } from "@/lib/messages/site/api";
import type { ApiExample, ApiGroup as Group, ApiOperation, ApiParameter } from "@/lib/model/api-page";
import styles from "./api.module.css";

function Parameters({ parameters }: { parameters: ApiParameter[] }) {
  if (parameters.length === 0) return null;
  return (
    <>
      <h4>{API_PAGE.parameters}</h4>
      <dl className={styles.parameters}>
        {parameters.map(({ name, isRequired, choices, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> {isRequired && <span className={styles.required}>{API_PAGE.required}</span>}
            </dt>
            <dd>
              {description} {choices.length > 0 && <code>{choices.join(" · ")}</code>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Example({ example }: { example: ApiExample | null }) {
  if (!example) return <p className={styles.quiet}>{API_PAGE.noExample}</p>;
  return (
    <>
      <h4>{API_PAGE.example}</h4>
      <pre className={styles.code}>{example.command}</pre>
      {example.answer !== null && (
        <details>
          <summary>{API_PAGE.answer}</summary>
          <pre className={styles.code}>{example.answer}</pre>
        </details>
      )}
    </>
  );
}

function Operation({ operation }: { operation: ApiOperation }) {
  const { id, method, path, summary, description, parameters, example } = operation;
  return (
    <section id={id} className={styles.operation} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{summary}</h3>
      <p className={styles.path}>
        <code>
          {method} {path}
        </code>
      </p>
      <p>{description}</p>
      <Parameters parameters={parameters} />
      <Example example={example} />
    </section>
  );
}

/** The operations of one kind, each with its parameters and an example. */
export function ApiGroup({ group: { name, description, operations } }: { group: Group }) {
  return (
    <div className={styles.part}>
      <h2>{name}</h2>
      <p>{description}</p>
      {operations.map((operation) => (
        <Operation key={operation.id} operation={operation} />
      ))}
    </div>
  );
}
