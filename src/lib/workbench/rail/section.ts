/** The parts of the side of the workbench. */
export const RAIL_SECTIONS = ['data', 'examples', 'history', 'saved', 'settings'] as const;
export type RailSection = (typeof RAIL_SECTIONS)[number];
