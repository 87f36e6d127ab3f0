/** Reads a number as a snapshot stores it, and says precisely what keeps a cell from being one. */
import type { Fault } from '../problem';

const PLAIN = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const EMPTY_WORDS =
	/^([-–—－/\\.…·]+|n\.?a\.?|n\/a|null|none|nil|nan|无|无数据|暂无|不详|未知|缺|空|待补|待核)$/i;
const FULL_WIDTH = /[\uff01-\uff5e\u3000\u2212\u2013\u2014]/;
const GROUPED = /^([-+]?\d{1,3})((?:[,\u00a0\u2009\u202f '’]\d{3})+)(?![\d,])/;
const GROUPED_BY_FOUR = /^([-+]?\d{1,4})((?:,\d{4})+)(?![\d,])/;

/**
 * Reads a cell as a number: digits, a point, a minus sign, nothing else.
 * @param unit the unit the column has, named in the advice.
 */
export function readNumber(text: string, unit?: string): { value: number } | { fault: Fault } {
	if (PLAIN.test(text)) {
		const value = Number(text);
		if (Number.isFinite(value)) return { value };
	}
	if (EMPTY_WORDS.test(text)) {
		return {
			fault: {
				rule: 'placeholder',
				message: `“${text}”不是数字，看来表示没有数`,
				advice: '没有数就把这一格留空'
			}
		};
	}
	return { fault: diagnosed(text, unit) };
}

function diagnosed(text: string, unit: string | undefined): Fault {
	const found: { rule: string; what: string }[] = [];
	let rest = text;
	if (FULL_WIDTH.test(rest)) {
		found.push({ rule: 'full-width-digit', what: '全角字符' });
		rest = rest
			.normalize('NFKC')
			.replace(/[\u2212\u2013\u2014]/g, '-')
			.trim();
	}
	if (GROUPED.test(rest) || GROUPED_BY_FOUR.test(rest)) {
		found.push({ rule: 'thousands-separator', what: '千分位分隔符' });
		rest = rest.replace(GROUPED, ungrouped).replace(GROUPED_BY_FOUR, ungrouped);
	}
	const sign = /^(\+|[¥￥$]|约|近|超过?|逾|不足|<=?|>=?|≤|≥|≈|~)\s*(?=-?\d)/.exec(rest)?.[0];
	if (sign !== undefined) {
		found.push({ rule: 'stray-unit', what: `前缀“${sign.trim()}”` });
		rest = rest.slice(sign.length);
	}
	const [, digits, tail] = /^(-?\d+(?:\.\d+)?)\s*([^\d.].*)?$/.exec(rest) ?? [];
	if (digits !== undefined && tail !== undefined && !/\d/.test(tail)) {
		found.push({ rule: 'stray-unit', what: `单位“${tail.trim()}”` });
		rest = digits;
	}
	const [first] = found;
	if (first === undefined || !PLAIN.test(rest)) {
		return {
			rule: 'wrong-type',
			message: `“${text}”不是数字`,
			advice: '只写数字、小数点和负号，如 1234.5；没有数就留空'
		};
	}
	const converted = tail === undefined ? '' : unitAdvice(tail.trim(), unit);
	return {
		rule: first.rule,
		message: `数字“${text}”里有${found.map((item) => item.what).join('、')}`,
		advice: `写成 ${rest}${converted}`
	};
}

const ungrouped = (_: string, head: string, groups: string): string =>
	head + groups.replace(/\D/g, '');

function unitAdvice(written: string, unit: string | undefined): string {
	if (/^[年月日天个次项条位]$/.test(written)) return '';
	if (unit === undefined) return '，单位已由指标表或单位列规定，不同的先换算';
	return written === unit || (unit === '%' && written === '％')
		? `，本列单位就是${unit}`
		: `，本列单位是${unit}，不同的先换算`;
}
