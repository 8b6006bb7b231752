/** A parameter as the page about the API names it. */
export interface ApiParameter {
  name: string;
  place: "path" | "query" | "header" | "body";
  isRequired: boolean;
  /** The possible values; empty if any text is allowed. */
  choices: string[];
  description: string;
}

/** An operation as the page about the API shows it. */
export interface ApiOperation {
  id: string;
  method: "GET" | "POST" | "PATCH";
  /** With parameters in braces, below the root of the API. */
  path: string;
  summary: string;
  description: string;
  parameters: ApiParameter[];
  /** A request that this library can answer; null if nothing stored fits. */
  example: ApiExample | null;
}

/** A request with its answer, shortened. */
export interface ApiExample {
  command: string;
  /** Null for an operation that writes, because the page sends no such request. */
  answer: string | null;
}

/** The operations under one heading. */
export interface ApiGroup {
  name: string;
  description: string;
  operations: ApiOperation[];
}
