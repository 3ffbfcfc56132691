import type { FileValue } from '../../../src/model/compiled/manifest.ts';

/** Every text of a value that is more than a word. */
function listTexts(value: unknown): string[] {
	if (typeof value === 'string') {
		return value.includes(' ') ? [value] : [];
	}
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

function add(parent: HTMLElement, name: string, text: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	parent.append(element);
	return element;
}

/** Fetches the record a click asks for and shows its text, each passage an article: what a dossier is held against. */
async function show(id: string): Promise<void> {
	const answer = await fetch(`./atlas/feature/${id}.json`);
	const record = (await answer.json()) as FileValue<'feature'>;
	const main = document.querySelector('main')!;
	main.replaceChildren();
	add(main, 'h1', record.ref.title);
	const { groups, ...rest } = record;
	for (const { passages, ...group } of groups) {
		listTexts(group).forEach((text) => add(main, 'h2', text));
		for (const passage of passages) {
			const article = add(main, 'article', '');
			article.className = 'passage';
			listTexts(passage).forEach((text) => add(article, 'p', text));
		}
	}
	listTexts(rest).forEach((text) => add(main, 'p', text));
}

document.addEventListener('click', (event) => {
	const link = (event.target as HTMLElement).closest('a');
	if (link) {
		event.preventDefault();
		void show(link.hash.slice(1));
	}
});
