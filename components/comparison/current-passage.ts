import { anchorOf, parsePassageAnchor, withAnchor } from "@/lib/addresses/anchors";
import { citePath } from "@/lib/addresses/comparison-path";

/** The passage anchor in the page's address, or an empty string. */
function currentPassage(): string {
  const anchor = anchorOf(window.location.href);
  return parsePassageAnchor(anchor) ? anchor : "";
}

/** Opens the citation of the current passage, or of the whole comparison. */
export function citePassage() {
  const link = document.querySelector<HTMLAnchorElement>("a[data-cite]");
  const comparison = link?.dataset.cite;
  if (comparison) window.location.assign(citePath(comparison, currentPassage()));
}

/** Keeps the passage anchor when the view changes, by a full page load, so that the browser scrolls to the passage and highlights it. */
export function keepAnchor(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-view]") : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || !currentPassage()) return;
  event.preventDefault();
  event.stopPropagation();
  window.location.assign(withAnchor(currentPassage(), link.href));
}
