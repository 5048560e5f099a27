/** The figures a rule compares with, as they stand in the rules: `{ atLeast: '3' }`. */
export type Figures = Readonly<Record<string, string>>;
