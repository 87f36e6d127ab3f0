/** Turns the values of @duckdb/node-api into the plain values of the Engine interface. */
import {
	DuckDBArrayValue,
	DuckDBBlobValue,
	DuckDBDateValue,
	DuckDBDecimalValue,
	DuckDBIntervalValue,
	DuckDBListValue,
	DuckDBMapValue,
	DuckDBStructValue,
	DuckDBTimestampMillisecondsValue,
	DuckDBTimestampNanosecondsValue,
	DuckDBTimestampSecondsValue,
	DuckDBTimestampTZValue,
	DuckDBTimestampValue,
	DuckDBTimeValue,
	type DuckDBValue
} from '@duckdb/node-api';
import type { Value } from '../engine/engine';
import {
	blobText,
	dateText,
	decimalNumber,
	intervalText,
	listText,
	mapText,
	structText,
	timestampText,
	timeText,
	wholeNumber
} from '../engine/value-text';

/** Microseconds of any of the timestamp types, or null for another value. */
function micros(value: DuckDBValue): bigint | null {
	if (value instanceof DuckDBTimestampValue) return value.micros;
	if (value instanceof DuckDBTimestampSecondsValue) return value.seconds * 1_000_000n;
	if (value instanceof DuckDBTimestampMillisecondsValue) return value.millis * 1_000n;
	if (value instanceof DuckDBTimestampNanosecondsValue) return value.nanos / 1_000n;
	return null;
}

/** The plain value of one cell, written exactly as the browser's engine writes it. */
export function plainValue(value: DuckDBValue): Value {
	if (value === null || value === undefined) return null;
	if (typeof value === 'bigint') return wholeNumber(value);
	if (typeof value !== 'object') return value;
	if (value instanceof DuckDBDateValue) return dateText(value.days);
	if (value instanceof DuckDBDecimalValue)
		return value.scale === 0 ? wholeNumber(value.value) : decimalNumber(value.value, value.scale);
	if (value instanceof DuckDBTimestampTZValue) return `${timestampText(value.micros)}+00`;
	if (value instanceof DuckDBTimeValue) return timeText(value.micros);
	if (value instanceof DuckDBIntervalValue)
		return intervalText(value.months, value.days, value.micros);
	if (value instanceof DuckDBBlobValue) return blobText(value.bytes);
	if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue)
		return listText(value.items.map(plainValue));
	if (value instanceof DuckDBStructValue)
		return structText(
			Object.entries(value.entries).map(([name, content]) => [name, plainValue(content)])
		);
	if (value instanceof DuckDBMapValue)
		return mapText(value.entries.map((entry) => [plainValue(entry.key), plainValue(entry.value)]));
	const instant = micros(value);
	return instant === null ? String(value) : timestampText(instant);
}
