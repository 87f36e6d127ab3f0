/** The import templates can be taken home: three files a table, which say what the model says. */
import { expect, test } from 'vitest';
import { templates } from '../../src/lib/model/templates/templates';
import { expectNoTrouble, useSite } from './site';

const site = useSite();

for (const path of ['/templates', '/en/templates']) {
	test(`${path} leads to every file, and lists every column, without JavaScript`, async () => {
		const { page, trouble } = await site.open(path, { javaScriptEnabled: false });
		for (const { table, examples } of templates) {
			const section = page.locator(`section[aria-labelledby="${table.name}"]`);
			expect(await section.locator('tbody tr').count()).toBe(table.columns.length);
			const links = await section
				.locator('a[download]')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			expect(links).toHaveLength(3);
			const files = await Promise.all(links.map(async (href) => (await fetch(href)).text()));
			const header = table.columns.map(({ name }) => name).join(',');
			expect(files[0]?.trim().replace('\ufeff', '')).toBe(header);
			expect(files[1]?.trim().split('\r\n')).toHaveLength(1 + examples.length);
			expect(files[2]?.trim().split('\r\n')).toHaveLength(1 + table.columns.length);
		}
		expectNoTrouble(trouble);
	});
}
