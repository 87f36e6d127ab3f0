/** What a data package says of itself: whose it is, under which terms, and how to cite it. */
import type { Manifest } from '../../lib/snapshot/manifest';

export const TITLE = '结对图谱 Pairing Atlas';
export const LICENCE =
	'数据随各自来源的许可（见 source 表的 licence 列）；代码 MIT 许可。 Data under the terms of each source (column licence of the table source); code under the MIT licence.';

export const citationOf = ({ id, asOf }: Manifest): string =>
	`${TITLE}，快照 ${id}，截至 ${asOf}。引用单个数时，请同时注明该行的来源。 When citing a figure, name the source of its row as well.`;

/** The package's README: what lies where, and what the files leave out. */
export const readmeOf = (manifest: Manifest): string =>
	`# ${TITLE} ${manifest.id}

${citationOf(manifest)}

${LICENCE}

- csv/                     各表，UTF-8，说明见 datapackage.json（Data Package 2）
- observations.sdmx.csv    公布的数，SDMX-CSV 1.0
- pairing-atlas.xlsx       各表一页，另有说明页
- pairing-atlas.duckdb     一个 DuckDB 文件，表和全部视图都在里面
- hive/                    Parquet，公布的数按年分区；views.sql 在 DuckDB 里打开它们和全部视图

空格子是没有公开数据，不是零。 An empty cell means no public data, never zero.
`;
