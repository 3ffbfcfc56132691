import { zipSync } from 'fflate';
import { Archive } from './unpack.ts';
import type { Watch } from '../watch.ts';

/**
 * The same archive with the text of one part changed; nothing in it is packed.
 * @throws FormatError where a part is damaged or all are more than `max` bytes
 */
export function rewritePart(
	bytes: Uint8Array,
	part: { name: string; rewrite(text: string): string },
	watch: Watch,
	max: number
): Uint8Array<ArrayBuffer> {
	const archive = new Archive(bytes, watch, max);
	const files = archive.names.map((name) => {
		const content = archive.read(name) ?? new Uint8Array();
		if (name.toLowerCase() !== part.name.toLowerCase()) {
			return [name, content] as const;
		}
		const text = new TextDecoder().decode(content);
		return [name, new TextEncoder().encode(part.rewrite(text))] as const;
	});
	return zipSync(Object.fromEntries(files), { level: 0 });
}
