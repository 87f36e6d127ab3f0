/** The key by which an address names a published snapshot other than the current one. */
export const SNAPSHOT_PARAMETER = 'snapshot';
