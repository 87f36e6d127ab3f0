/** Amounts as the workbench writes them. */
export const count = (n: number): string => n.toLocaleString('zh-CN');
export const seconds = (ms: number): string =>
	ms < 1000 ? `${Math.max(1, Math.round(ms))} 毫秒` : `${(ms / 1000).toFixed(1)} 秒`;
