/** The publisher's map approval number (审图号), shown on every map; empty: the map says 示意图. */
export const MAP_APPROVAL_NUMBER: string = '';
