/** Fetches the geometry of a scope for the live map. */
import type { ScopeTopology } from '../../geo/topology';

/** Rejects with a sentence when the file cannot be had; the SVG map then stays. */
export async function fetchTopology(url: string, signal: AbortSignal): Promise<ScopeTopology> {
	const response = await fetch(url, { signal });
	if (!response.ok)
		throw new Error(`边界文件 ${url} 未能取得（${response.status}），仍显示静态地图。`);
	return (await response.json()) as ScopeTopology;
}
