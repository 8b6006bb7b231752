// The current visitor, for the server and its pages. It lives in lib/data because the audit needs it.
export { currentVisitor, withVisitor } from "../lib/data/people/current-visitor";
