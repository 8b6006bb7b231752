// Who asks, for the server and its pages; lib/data keeps it for the audit.
export { currentVisitor, withVisitor } from "../lib/data/people/current-visitor";
