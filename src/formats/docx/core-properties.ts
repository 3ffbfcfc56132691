import type { Saying } from '../document.ts';
import type { Archive } from '../package/unpack.ts';
import { say } from '../say-of-itself.ts';
import type { Watch } from '../watch.ts';
import { readXml } from './package-parts.ts';

const PART = 'docProps/core.xml';
/** Programs put their own name or a template's where nobody wrote any. */
const MACHINE_MADE =
	/^(?:microsoft office user|user|admin(?:istrator)?|author|unknown|python-docx|un-named|untitled|document\d*)$/iu;

/**
 * What a Word document says of itself in its core properties (ISO/IEC 29500-2); when it was made is not when it
 * appeared.
 */
export function readCoreProperties(archive: Archive, watch: Watch): Saying[] {
	const part = archive.read(PART);
	if (!part) {
		return [];
	}
	const values = new Map<string, string>();
	let name = '';
	readXml(
		part,
		{
			open: (tag) => (name = tag.name),
			close: () => (name = ''),
			text: (text) => values.set(name, `${values.get(name) ?? ''}${text}`)
		},
		watch
	);
	const basis = 'its properties';
	const written = (key: string): string | undefined => {
		const value = values.get(key)?.trim();
		return value !== undefined && MACHINE_MADE.test(value) ? undefined : value;
	};
	const creators = written('creator')?.split(/\s*;\s*/u) ?? [];
	return [
		...say('title', written('title'), basis, 0.8),
		...creators.flatMap((creator) => say('author', creator, basis, 0.7)),
		...say('published', values.get('created'), basis, 0.45),
		...say('language', values.get('language'), basis, 0.7)
	];
}
