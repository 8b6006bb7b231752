import { expect, it } from "vitest";
import { loadResources } from "../resources/load";
import { deriveFrom } from "./resources";

it("deriveFrom makes a table once for all resources that share its parts, and anew where one of them is another", () => {
  const resources = loadResources();
  let made = 0;
  const count = deriveFrom(["topics", "places"], ({ topics, places }) => {
    made++;
    return topics.length + places.length;
  });
  const all = resources.topics.length + resources.places.length;
  const likeless = { ...resources, likeWords: [] };
  expect([count(resources), count(likeless), made]).toEqual([all, all, 1]);
  const { length } = resources.topics;
  expect([count({ ...resources, places: [] }), count(resources), made]).toEqual([length, all, 2]);
});
