import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The class of a component’s own elements, as svelte.config.js names it. */
const OWN = /(?<=^|[ .])_[0-9a-z]+(?![\w-])/g;

/** Components that each stylesheet of a built site is about, by the name of its file. */
function readStyles(site: string): Map<string, ReadonlySet<string>> {
	const folder = join(site, '_app/immutable/assets');
	const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
	return new Map(
		names.map((name) => {
			const selectors = readFileSync(join(folder, name), 'utf8').replaceAll(/\{[^{}]*\}/g, ' ');
			return [name, new Set(selectors.match(OWN))];
		})
	);
}

/**
 * Of a page of a built site, the stylesheets its head does not ask for though components it shows have theirs there.
 */
export function findUnstyled(site: string): (html: string) => string[] {
	const styles = readStyles(site);
	const told = new Map<string, string[]>();
	for (const [file, classes] of styles) {
		for (const name of classes) {
			told.set(name, [...(told.get(name) ?? []), file]);
		}
	}
	return (html) => {
		const asked = new Set([...html.matchAll(/\/assets\/([^"/]+\.css)" rel="stylesheet"/g)].map(([, name]) => name));
		const markup = html.replaceAll(/<script\b.*?<\/script>/gs, '');
		const classes = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.match(OWN) ?? []);
		const missing = classes
			.map((name) => told.get(name) ?? [])
			.filter((files) => files.length > 0 && !files.some((file) => asked.has(file)));
		return [...new Set(missing.map((files) => files.join(' or ')))];
	};
}
