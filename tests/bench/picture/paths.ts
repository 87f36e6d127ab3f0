/** Stands in for `$app/paths`: the page of the pictures lies beside its files. */
export const asset = (path: string): string => `.${path}`;
