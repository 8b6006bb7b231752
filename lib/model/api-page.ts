/** A parameter as the page about the API names it. */
export interface ApiParameter {
  name: string;
  place: "path" | "query" | "header" | "body";
  isRequired: boolean;
  /** What may be given there: the words of a vocabulary, or nothing where any text may. */
  choices: string[];
  description: string;
}

/** An operation as the page about the API shows it. */
export interface ApiOperation {
  id: string;
  method: "GET" | "POST" | "PATCH";
  /** With names in braces, below the root of the API. */
  path: string;
  summary: string;
  description: string;
  parameters: ApiParameter[];
  /** A request that this Parallax answers; null where nothing is stored that it could be of. */
  example: ApiExample | null;
}

/** A request with what it is answered, shortened. */
export interface ApiExample {
  command: string;
  /** Null for what stores something: the page asks for nothing of the kind. */
  answer: string | null;
}

/** The operations under one heading. */
export interface ApiGroup {
  name: string;
  description: string;
  operations: ApiOperation[];
}
