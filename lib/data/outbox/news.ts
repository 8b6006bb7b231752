import "server-only";
import { API_PATHS, fillPath, inApi } from "../../addresses/api-path";
import { callPath, callsPath } from "../../addresses/call-path";
import { pinnedPath } from "../../addresses/comparison-path";
import { formatReadoutName } from "../../addresses/pair-names";
import { readoutPath } from "../../addresses/readout-path";
import { libraryPath } from "../../addresses/site-path";
import type { ReadoutName, RevisionPair } from "../../model/calls/readout-pairs";
import type { News } from "../../model/people/webhooks";

/**
 * News of a call that was added with its readouts.
 *
 * @param slug its slug
 * @example
 * callAdded("2024-04-03-blinken-aliyev").page; //=> "/calls/2024-04-03-blinken-aliyev"
 */
export const callAdded = (slug: string): News => ({
  type: "call.added",
  api: inApi(callPath(slug)),
  page: callPath(slug),
});

/**
 * News of a new revision: a readout added to a call, or a corrected text.
 *
 * @param number of the revision, from 1
 * @example
 * revisionAdded({ call: "2024-04-03-blinken-aliyev", readout: "turan" }, 2).api;
 * //=> "/api/v1/readouts/2024-04-03-blinken-aliyev:turan/revisions/2"
 */
export const revisionAdded = (name: ReadoutName, number: number): News => ({
  type: "revision.added",
  api: fillPath(API_PATHS.readRevision, { readout: formatReadoutName(name), number: String(number) }),
  page: readoutPath(name, "revisions"),
});

/**
 * News that a person confirmed a point to have no counterpart in the other readout.
 *
 * @example
 * omissionConfirmed(pair).page; //=> "/calls/2024-04-03-blinken-aliyev/us-state-department@1..azerbaijan-president@1"
 */
export const omissionConfirmed = (pair: RevisionPair): News => ({
  type: "omission.confirmed",
  api: inApi(pinnedPath(pair)),
  page: pinnedPath(pair),
});

/**
 * News that calls were imported; they are not reported one by one.
 *
 * @example
 * libraryImported().api; //=> "/api/v1/calls"
 */
export const libraryImported = (): News => ({
  type: "library.imported",
  api: inApi(callsPath()),
  page: libraryPath(),
});
