/** How a figure that is not public is written in English. */
export const noData = 'No public data';
