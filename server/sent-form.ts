import { AsyncLocalStorage } from "node:async_hooks";

const shared = globalThis as typeof globalThis & { parallaxSentForm?: AsyncLocalStorage<FormData> };

/** One store, although the server and its pages each load this module. */
const storage = () => (shared.parallaxSentForm ??= new AsyncLocalStorage());

/**
 * Renders a page with the form that was sent to it.
 *
 * @example
 * await withForm(form, () => handle(request, response));
 */
export const withForm = <T>(form: FormData, render: () => T): T => storage().run(form, render);

/**
 * The form that was sent to the page being rendered; null if the page was only requested.
 *
 * @example
 * sentForm()?.get("left"); //=> "The Secretary spoke with the President."
 */
export const sentForm = (): FormData | null => storage().getStore() ?? null;
