// What the tests use of a library without types.
declare module "@citation-js/core" {
  interface CslItem {
    id: string;
    type: string;
    title: string;
    author: { literal?: string; family?: string; given?: string }[];
    issued?: { "date-parts": number[][] };
    URL: string;
    note: string;
    publisher?: string;
    language?: string;
  }
  export class Cite {
    constructor(data: string, options: { forceType: string });
    data: CslItem[];
  }
}
declare module "@citation-js/plugin-ris";
