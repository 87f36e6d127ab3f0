/** The same question outside the browser: code that reads the published files by their address. */
import { nameOf, tokensOf } from '../sql/tokens';
import { CURRENT } from '../engine/workbench-engine';

export const LANGUAGES = ['cli', 'python', 'r', 'javascript'] as const;
export type SnippetLanguage = (typeof LANGUAGES)[number];

/** The statement without the schema that only the workbench has. */
export function plainStatement(sql: string): string {
	const tokens = tokensOf(sql);
	let text = '';
	let done = 0;
	tokens.forEach((token, at) => {
		if (token.kind === 'text' || nameOf(token) !== CURRENT || tokens[at + 1]?.text !== '.') return;
		text += sql.slice(done, token.at);
		done = (tokens[at + 1]?.at ?? token.at) + 1;
	});
	return (text + sql.slice(done)).trim();
}

/**
 * @param folder absolute address of the snapshots, ending in `/`.
 * @param id of the snapshot.
 * @param sql one statement.
 */
export function snippet(
	language: SnippetLanguage,
	folder: string,
	id: string,
	sql: string
): string {
	const statement = plainStatement(sql);
	switch (language) {
		case 'cli':
			return `curl -s '${folder}${id}/tables.sql' | sed "s#'blobs/#'${folder}blobs/#" > tables.sql
curl -sO '${folder}${id}/views.sql'
cat > query.sql <<'SQL'
${statement};
SQL
duckdb -cmd ".read tables.sql" -cmd ".read views.sql" < query.sql
`;
		case 'python':
			return `import json, urllib.request
import duckdb

base = ${JSON.stringify(folder)}
snapshot = ${JSON.stringify(id)}

def read(path):
    return urllib.request.urlopen(base + path).read().decode("utf-8")

con = duckdb.connect()
for table in json.loads(read(f"{snapshot}/manifest.json"))["tables"]:
    con.execute(f"""create view {table['name']} as from '{base}{table['file']}'""")
con.execute(read(f"{snapshot}/views.sql"))
result = con.sql(r"""
${statement.replaceAll('"""', '""\\"')}
""").df()
`;
		case 'r':
			return `library(DBI)

base <- ${JSON.stringify(folder)}
snapshot <- ${JSON.stringify(id)}
manifest <- jsonlite::fromJSON(paste0(base, snapshot, "/manifest.json"), simplifyDataFrame = FALSE)
con <- dbConnect(duckdb::duckdb())
for (table in manifest$tables)
  dbExecute(con, sprintf("create view %s as from '%s%s'", table$name, base, table$file))
views <- paste(readLines(paste0(base, snapshot, "/views.sql"), encoding = "UTF-8"), collapse = "\\n")
dbExecute(con, views)
result <- dbGetQuery(con, r"---(
${statement}
)---")
`;
		case 'javascript':
			return `import { DuckDBInstance } from '@duckdb/node-api';

const base = ${JSON.stringify(folder)};
const snapshot = ${JSON.stringify(id)};
const read = async (path) => (await fetch(base + path)).text();

const connection = await (await DuckDBInstance.create()).connect();
for (const { name, file } of JSON.parse(await read(\`\${snapshot}/manifest.json\`)).tables)
	await connection.run(\`create view \${name} as from '\${base}\${file}'\`);
await connection.run(await read(\`\${snapshot}/views.sql\`));
const result = await connection.runAndReadAll(${JSON.stringify(statement)});
console.table(result.getRowObjects());
`;
	}
}
