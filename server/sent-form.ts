import { AsyncLocalStorage } from "node:async_hooks";

const shared = globalThis as typeof globalThis & { parallaxSentForm?: AsyncLocalStorage<FormData> };

/** The server and its pages load this module each for themselves; the storage is one. */
const storage = () => (shared.parallaxSentForm ??= new AsyncLocalStorage());

/**
 * Renders a page with the form that was sent to it.
 *
 * @example
 * await withForm(form, () => handle(request, response));
 */
export const withForm = <T>(form: FormData, render: () => T): T => storage().run(form, render);

/**
 * The form that was sent to the page which is being rendered; null for a page that was merely asked for.
 *
 * @example
 * sentForm()?.get("left"); //=> "The Secretary spoke with the President."
 */
export const sentForm = (): FormData | null => storage().getStore() ?? null;
