import { peek } from '../bytes.ts';

/** How far into a page browsers look for its encoding: the standard says 1,024 bytes, they wait for more. */
const MAX_HEAD = 16_384;

/**
 * The encoding a page or an XML file declares of itself: in its XML declaration, or in the first meta element that
 * names one (HTML Living Standard, 13.2.3.2); comments do not count. `undefined` where the text is no markup.
 */
export function findDeclaredCharset(bytes: Uint8Array): string | undefined {
	const head = dropComments(peek(bytes, 0, MAX_HEAD));
	if (!head.trimStart().startsWith('<')) {
		return undefined;
	}
	const declaration = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/iu.exec(head)?.[1];
	return declaration ?? findMetaCharset(head);
}

function dropComments(head: string): string {
	const parts = head.split('<!--');
	return [parts[0] ?? '', ...parts.slice(1).map((part) => part.slice(indexAfter(part, '-->')))].join(' ');
}

function indexAfter(text: string, end: string): number {
	const index = text.indexOf(end);
	return index < 0 ? text.length : index + end.length;
}

function findMetaCharset(head: string): string | undefined {
	for (const tag of head.split(/<meta(?=[\s/])/iu).slice(1)) {
		const inside = tag.slice(0, tag.indexOf('>') < 0 ? 1000 : Math.min(1000, tag.indexOf('>')));
		const attributes = readAttributes(inside);
		const direct = attributes.get('charset');
		if (direct) {
			return direct.trim();
		}
		const isType = attributes.get('http-equiv')?.trim().toLowerCase() === 'content-type';
		const named = isType ? /charset\s*=\s*["']?\s*([\w.:-]{2,40})/iu.exec(attributes.get('content') ?? '') : null;
		if (named?.[1]) {
			return named[1];
		}
	}
	return undefined;
}

function readAttributes(tag: string): Map<string, string> {
	const pattern = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;
	return new Map(
		[...tag.matchAll(pattern)].map(([, name = '', double, single, bare]) => {
			return [name.toLowerCase(), double ?? single ?? bare ?? ''];
		})
	);
}
