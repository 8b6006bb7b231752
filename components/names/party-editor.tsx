import { MergeForm } from "./merge-form";
import { Message } from "@/components/site/message";
import type { NameFault } from "@/lib/addresses/name-path";
import { formatMoment } from "@/lib/messages/parts/dates";
import { NAMES, NAME_FAULT_SENTENCES, describeChange, readoutsOfIssuer } from "@/lib/messages/calls/names";
import type { NamedAs, NamedIssuer, NamedParty } from "@/lib/model/calls/names";
import { PARTY_FIELDS } from "@/lib/schema/call-fields";
import { ISSUER_FIELDS } from "@/lib/schema/readout-fields";
import styles from "./names.module.css";

export interface NameActions {
  correctParty: (form: FormData) => Promise<void>;
  mergeParty: (form: FormData) => Promise<void>;
  correctIssuer: (form: FormData) => Promise<void>;
  mergeIssuer: (form: FormData) => Promise<void>;
}

interface Props {
  party: NamedParty;
  /** The parties and issuers that these can be merged into. */
  parties: NamedAs[];
  issuers: NamedAs[];
  fault: NameFault | null;
  actions: NameActions;
}

function Line({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label>
      {label}
      <input name={name} defaultValue={value} required />
    </label>
  );
}

function IssuerEditor({ issuer, issuers, actions }: Pick<Props, "issuers" | "actions"> & { issuer: NamedIssuer }) {
  return (
    <li>
      <h3>
        <bdi>{issuer.name}</bdi>{" "}
        <span className={styles.quiet}>
          <Message of={readoutsOfIssuer(issuer.readouts)} />
        </span>
      </h3>
      <form action={actions.correctIssuer} className={styles.form}>
        <input type="hidden" name="from" value={issuer.slug} />
        <Line name="name" label={ISSUER_FIELDS.name.label} value={issuer.name} />
        <Line name="slug" label={ISSUER_FIELDS.slug.label} value={issuer.slug} />
        <label>
          {ISSUER_FIELDS.kind.label}
          <select name="kind" defaultValue={issuer.kind}>
            {ISSUER_FIELDS.kind.choices.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{NAMES.saveIssuer}</button>
      </form>
      <MergeForm {...issuer} all={issuers} action={actions.mergeIssuer} />
    </li>
  );
}

function History({ history }: Pick<NamedParty, "history">) {
  if (history.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="history">
      <h2 id="history">{NAMES.history}</h2>
      <ol className={styles.history}>
        {history.map((change, index) => (
          <li key={index}>
            <time dateTime={change.at.toISOString()}>{formatMoment(change.at)}</time>{" "}
            <Message of={describeChange(change)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Corrects or merges the names of a party and its issuers, and lists earlier changes. */
export function PartyEditor({ party, parties, issuers, fault, actions }: Props) {
  return (
    <>
      <header className={styles.heading}>
        <h1>
          <bdi>{party.name}</bdi>
        </h1>
        {fault && (
          <p role="alert" className={styles.fault}>
            {NAME_FAULT_SENTENCES[fault]}
          </p>
        )}
      </header>
      <form action={actions.correctParty} className={styles.form}>
        <input type="hidden" name="from" value={party.slug} />
        <Line name="name" label={PARTY_FIELDS.name.label} value={party.name} />
        <Line name="adjective" label={PARTY_FIELDS.adjective.label} value={party.adjective} />
        <Line name="slug" label={PARTY_FIELDS.slug.label} value={party.slug} />
        <button type="submit">{NAMES.save}</button>
      </form>
      <MergeForm {...party} all={parties} action={actions.mergeParty} />
      {party.issuers.length > 0 && (
        <section className={styles.part} aria-labelledby="issuers">
          <h2 id="issuers">{NAMES.issuers}</h2>
          <ul className={styles.list}>
            {party.issuers.map((issuer) => (
              <IssuerEditor key={issuer.slug} issuer={issuer} issuers={issuers} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      <History history={party.history} />
    </>
  );
}
