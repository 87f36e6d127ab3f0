/** How long each step may take before a person is told, in milliseconds. */
import { EngineError } from './engine';
import type { Step } from './protocol';

export interface Limits extends Record<Step, number> {
	/** A query, unless the caller says otherwise. */
	query: number;
	/** A cancelled query, before its worker is ended instead. */
	grace: number;
}

/** `download` is the longest wait between two pieces, not for the whole: slow lines are allowed. */
export const LIMITS: Limits = {
	download: 30_000,
	engine: 90_000,
	insert: 60_000,
	query: 60_000,
	grace: 1_000
};

const STALLED: Record<Step, string> = {
	download: '下载查询引擎和快照时，连接停住了',
	engine: '编译查询引擎的时间过长',
	insert: '把快照装入查询引擎的时间过长'
};

/** A start that does not move on. */
export const stalled = (step: Step, limit: number): EngineError =>
	new EngineError(
		'timeout',
		`${STALLED[step]}（超过 ${limit / 1000} 秒没有进展）。页面照常显示建站时的数据；请检查网络后重试。`,
		{ subject: step }
	);

/** A query that takes too long. */
export const tooLong = (limit: number): EngineError =>
	new EngineError(
		'timeout',
		`查询超过 ${limit / 1000} 秒，已停止。请缩小范围，或去掉不需要的表和列。`
	);
