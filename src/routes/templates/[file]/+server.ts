/** The files of the import templates, made from the model while the site is built. */
import { templateFiles } from '$lib/ui/template-files';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...templateFiles.keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const text = templateFiles.get(params.file)?.();
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
