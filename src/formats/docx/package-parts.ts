import { SaxesParser } from 'saxes';
import { FormatError } from '../document.ts';
import type { Archive } from '../package/unpack.ts';
import { decodeText } from '../plain/decode-text.ts';
import type { Watch } from '../watch.ts';

/**
 * An element as it opens: the part of its name after the prefix, its namespace in short, and its attributes likewise.
 */
export interface XmlTag {
	name: string;
	/** `w` WordprocessingML, `m` mathematics, `mc` compatibility, empty for others. */
	space: string;
	attributes: ReadonlyMap<string, string>;
}
export interface XmlHandler {
	open: (tag: XmlTag) => void;
	close: (name: string, space: string) => void;
	text: (text: string) => void;
}

/** Elements in one another: more is no document. */
const MAX_DEPTH = 2_000;

const damaged = (cause?: unknown): FormatError => {
	return new FormatError(
		'is a Word document that cannot be opened: it may be damaged',
		'Open it in a word processor, save it anew and add that.',
		{ cause }
	);
};

/**
 * Reads a part of XML, element by element. Prefixes are taken as the part declares them anywhere, since some programs
 * declare them late.
 * @throws FormatError where it is not well formed
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler, watch: Watch): void {
	const spaces = new Map<string, string>([['', '']]);
	const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
	const open: [name: string, space: string][] = [];
	parser.on('opentag', ({ name, attributes }) => {
		watch.tick();
		for (const [key, value] of Object.entries(attributes)) {
			if (key.startsWith('xmlns')) {
				spaces.set(key.slice(6), shortenSpace(value));
			}
		}
		const tag = makeTag(name, attributes, spaces);
		open.push([tag.name, tag.space]);
		if (open.length > MAX_DEPTH) {
			throw damaged();
		}
		handler.open(tag);
	});
	parser.on('closetag', () => {
		const [name, space] = open.pop() ?? ['', ''];
		handler.close(name, space);
	});
	parser.on('text', (text) => handler.text(text));
	parser.on('cdata', (text) => handler.text(text));
	try {
		parser.write(decodeText(bytes).text).close();
	} catch (cause) {
		throw cause instanceof FormatError ? cause : damaged(cause);
	}
}

function makeTag(name: string, attributes: Record<string, string>, spaces: ReadonlyMap<string, string>): XmlTag {
	const bare = (each: string): string => {
		return each.slice(each.indexOf(':') + 1);
	};
	const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
	return {
		name: bare(name),
		space: spaces.get(prefix) ?? '',
		attributes: new Map(Object.entries(attributes).map(([key, value]) => [bare(key), value]))
	};
}

/** Both the transitional and the strict namespaces of ISO/IEC 29500. */
function shortenSpace(uri: string): string {
	if (/\/wordprocessingml\/(?:2006\/)?main$/u.test(uri)) {
		return 'w';
	}
	if (/\/officeDocument\/(?:2006\/)?math$/u.test(uri)) {
		return 'm';
	}
	return uri.endsWith('/markup-compatibility/2006') ? 'mc' : '';
}

export interface Relation {
	id: string;
	/** The last part of the relation's type: "officeDocument", "footnotes". */
	type: string;
	/** Name of the part it leads to, from the root of the package. */
	target: string;
	isExternal: boolean;
}

/** Where a part of the package leads to (ISO/IEC 29500-2, 9.3). `part` is empty for the package itself. */
export function readRelations(archive: Archive, part: string, watch: Watch): Relation[] {
	const cut = part.lastIndexOf('/') + 1;
	const bytes = archive.read(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
	const relations: Relation[] = [];
	if (!bytes) {
		return relations;
	}
	const open = ({ name, attributes }: XmlTag): void => {
		if (name === 'Relationship') {
			relations.push({
				id: attributes.get('Id') ?? '',
				type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
				target: resolveTarget(part.slice(0, cut), attributes.get('Target') ?? ''),
				isExternal: attributes.get('TargetMode') === 'External'
			});
		}
	};
	readXml(
		bytes,
		{
			open,
			close: () => undefined,
			text: () => undefined
		},
		watch
	);
	return relations;
}

function resolveTarget(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
		if (step === '..') {
			steps.pop();
		} else if (step !== '' && step !== '.') {
			steps.push(step);
		}
	}
	return decodePath(steps.join('/'));
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch (cause) {
		if (cause instanceof URIError) {
			return path;
		}
		throw cause;
	}
}

/** Content types of parts, by their names in small letters and, with a dot before it, by ending. */
export function readContentTypes(archive: Archive, watch: Watch): Map<string, string> {
	const types = new Map<string, string>();
	const bytes = archive.read('[Content_Types].xml');
	if (!bytes) {
		throw damaged();
	}
	const open = ({ name, attributes }: XmlTag): void => {
		const type = attributes.get('ContentType') ?? '';
		if (name === 'Override') {
			types.set((attributes.get('PartName') ?? '').replace(/^\//u, '').toLowerCase(), type);
		}
		if (name === 'Default') {
			types.set(`.${(attributes.get('Extension') ?? '').toLowerCase()}`, type);
		}
	};
	readXml(
		bytes,
		{
			open,
			close: () => undefined,
			text: () => undefined
		},
		watch
	);
	return types;
}

export function typeOfPart(types: ReadonlyMap<string, string>, part: string): string {
	const name = part.toLowerCase();
	return types.get(name) ?? types.get(`.${name.split('.').at(-1) ?? ''}`) ?? '';
}
