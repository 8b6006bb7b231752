import { say } from "../parts/message";
import { callPath } from "../../addresses/call-path";

/** What is on every page, and the ways through the site. */
export const SITE = {
  name: "Parallax",
  title: "Parallax: two readouts of one call, side by side",
  /** The title of a page takes the place of %s. */
  titleOfPage: "%s · Parallax",
  description:
    "Official readouts of one call laid side by side: what each side included, and what has no counterpart on the other side.",
  skip: "Skip to the content",
  navigation: "Main",
  breadcrumb: "Breadcrumb",
  compare: "Compare",
  calls: "Calls",
  library: "Library",
  about: "About",
  trash: "Trash",
  allCalls: "See all calls",
  seeTrash: "See the trash",
};

/** What an address answers at which nothing is stored. */
export const NOT_FOUND = {
  title: "Not found",
  heading: "Nothing is stored at this address",
  help: say`An address names a call by its date and principals, such as ${{ code: callPath("2024-04-03-blinken-aliyev") }}. It may be misspelt, or the call may not have been added yet.`,
};
