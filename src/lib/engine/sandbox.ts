/** The statements that close an engine off from network and files, the same in both engines. */

/**
 * Run first: no engine may reach for an extension on a foreign host.
 * Without these, a query naming Parquet or JSON ends in a crash or a hang instead of an error.
 */
export const NO_EXTENSIONS = [
	'set autoload_known_extensions = false',
	'set autoinstall_known_extensions = false'
] as const;

/** Run last, after the snapshot is in: nothing outside the engine can be read, written or reset. */
export const LOCK = [
	'set enable_external_access = false',
	'set lock_configuration = true'
] as const;
