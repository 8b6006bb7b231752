export const VIEWS = ["aligned", "texts", "words", "list"] as const;

export type View = (typeof VIEWS)[number];

export const STATES = ["shared", "possible", "onlyLeft", "onlyRight", "notAPoint"] as const;

export type State = (typeof STATES)[number];
