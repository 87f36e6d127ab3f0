/** The SQL type of a result's column, told from its Arrow type. */
import { DataType, TimeUnit, type Field } from 'apache-arrow';

/** What can be done with a column: added up, put on a time axis, or only told apart. */
export type Family = 'number' | 'time' | 'truth' | 'text' | 'nested' | 'bytes';

const WHOLE: Record<string, string> = {
	'8:true': 'TINYINT',
	'16:true': 'SMALLINT',
	'32:true': 'INTEGER',
	'64:true': 'BIGINT',
	'8:false': 'UTINYINT',
	'16:false': 'USMALLINT',
	'32:false': 'UINTEGER',
	'64:false': 'UBIGINT'
};

const STAMPS: Record<TimeUnit, string> = {
	[TimeUnit.SECOND]: 'TIMESTAMP_S',
	[TimeUnit.MILLISECOND]: 'TIMESTAMP_MS',
	[TimeUnit.MICROSECOND]: 'TIMESTAMP',
	[TimeUnit.NANOSECOND]: 'TIMESTAMP_NS'
};

const quoted = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : `"${name}"`);

const fieldOf = ({ name, type }: Field): string => `${quoted(name)} ${typeName(type as DataType)}`;

const itemOf = (type: DataType): string => {
	const [item] = type.children ?? [];
	return item ? typeName(item.type as DataType) : 'UNKNOWN';
};

/** As DuckDB writes it: `DECIMAL(10,2)`, `VARCHAR[]`, `STRUCT(a INTEGER)`. */
export function typeName(type: DataType): string {
	if (DataType.isBool(type)) return 'BOOLEAN';
	if (DataType.isInt(type)) return WHOLE[`${type.bitWidth}:${type.isSigned}`] ?? 'BIGINT';
	if (DataType.isFloat(type)) return type.precision === 2 ? 'DOUBLE' : 'FLOAT';
	// DuckDB sends HUGEINT as a decimal without a fraction.
	if (DataType.isDecimal(type))
		return type.scale === 0 && type.precision === 38
			? 'HUGEINT'
			: `DECIMAL(${type.precision},${type.scale})`;
	if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return 'VARCHAR';
	if (DataType.isDate(type)) return 'DATE';
	if (DataType.isTimestamp(type))
		return type.timezone ? 'TIMESTAMP WITH TIME ZONE' : STAMPS[type.unit];
	if (DataType.isTime(type)) return 'TIME';
	if (DataType.isInterval(type)) return 'INTERVAL';
	if (DataType.isBinary(type)) return 'BLOB';
	if (DataType.isFixedSizeBinary(type)) return 'UHUGEINT';
	if (DataType.isDictionary(type)) return 'ENUM';
	if (DataType.isStruct(type)) return `STRUCT(${type.children.map(fieldOf).join(', ')})`;
	if (DataType.isMap(type)) {
		const [key, content] = type.children[0]?.type.children ?? [];
		return key && content ? `MAP(${typeName(key.type)}, ${typeName(content.type)})` : 'MAP';
	}
	if (DataType.isFixedSizeList(type)) return `${itemOf(type)}[${type.listSize}]`;
	if (DataType.isList(type)) return `${itemOf(type)}[]`;
	return DataType.isNull(type) ? 'NULL' : 'UNKNOWN';
}

/** The family of an Arrow type. */
export function familyOf(type: DataType): Family {
	if (DataType.isBool(type)) return 'truth';
	if (DataType.isInt(type) || DataType.isFloat(type) || DataType.isDecimal(type)) return 'number';
	if (DataType.isDate(type) || DataType.isTimestamp(type)) return 'time';
	if (DataType.isFixedSizeBinary(type)) return 'number';
	if (DataType.isBinary(type)) return 'bytes';
	return (type.children ?? []).length > 0 ? 'nested' : 'text';
}
