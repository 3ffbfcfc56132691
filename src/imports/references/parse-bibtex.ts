import type { Unread } from '../imported.ts';

export interface BibtexEntry {
	line: number;
	/** In lower case. */
	type: string;
	key: string;
	/** TeX by names in lower case. */
	fields: Map<string, string>;
}

const MAX_VALUE = 200_000;

class BibtexFault extends Error {}

/** Reads entries one after the other; one that is broken costs itself alone. */
export class BibtexParser {
	readonly #text: string;
	readonly #strings = new Map<string, string>();
	#offset = 0;
	#line = 1;
	#counted = 0;
	readonly entries: BibtexEntry[] = [];
	readonly unread: Unread[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	parse(): this {
		for (let start = this.#text.indexOf('@'); start >= 0; start = this.#text.indexOf('@', this.#offset)) {
			this.#offset = start + 1;
			const line = this.#lineAt(start);
			try {
				this.#entry(line);
			} catch (cause) {
				if (!(cause instanceof BibtexFault)) {
					throw cause;
				}
				this.unread.push({
					where: `line ${line}`,
					reason: `The entry that begins there is broken: ${cause.message}.`
				});
				this.#skip(start);
			}
		}
		return this;
	}

	/** Goes on with the next entry at the beginning of a line. */
	#skip(start: number): void {
		const next = /^[ \t]*@[a-z]+\s*[{(]/gimu;
		next.lastIndex = start + 1;
		this.#offset = next.exec(this.#text)?.index ?? this.#text.length;
	}

	#lineAt(offset: number): number {
		for (; this.#counted < offset; this.#counted++) {
			this.#line += this.#text[this.#counted] === '\n' ? 1 : 0;
		}
		return this.#line;
	}

	#entry(line: number): void {
		const type = this.#match(/[a-z]+/iuy)?.toLowerCase();
		this.#match(/\s*/uy);
		const open = this.#match(/[{(]/uy);
		// An address of a mail between entries is no entry.
		if (type === undefined || open === undefined) {
			return;
		}
		if (type === 'comment' || type === 'preamble') {
			this.#offset--;
			this.#braced(open === '{' ? '}' : ')');
			return;
		}
		const key = type === 'string' ? '' : (this.#match(/[^,{}\s]*/uy) ?? '');
		const fields = this.#fields(open === '{' ? '}' : ')');
		if (type === 'string') {
			fields.forEach((value, name) => this.#strings.set(name, value));
		} else {
			this.entries.push({
				line,
				type,
				key,
				fields
			});
		}
	}

	#fields(close: string): Map<string, string> {
		const fields = new Map<string, string>();
		for (;;) {
			this.#match(/[\s,]*/uy);
			if (this.#text[this.#offset] === close) {
				this.#offset++;
				return fields;
			}
			const name = this.#match(/[^\s=,{}()"#%']+/uy)?.toLowerCase();
			const isGiven = this.#match(/\s*=\s*/uy) !== undefined;
			if (name === undefined || !isGiven) {
				const found = this.#text.slice(this.#offset, this.#offset + 20).replace(/\s+/gu, ' ');
				throw new BibtexFault(found === '' ? 'it is never closed' : `a field is awaited before “${found}”`);
			}
			fields.set(name, this.#value());
		}
	}

	#value(): string {
		const parts = [this.#part()];
		while (this.#match(/\s*#\s*/uy) !== undefined) {
			parts.push(this.#part());
		}
		return parts.join('');
	}

	#part(): string {
		const sign = this.#text[this.#offset];
		if (sign === '{') {
			return this.#braced('}');
		}
		if (sign === '"') {
			return this.#quoted();
		}
		const bare = this.#match(/[^\s,{}()#"=]+/uy);
		if (bare === undefined) {
			throw new BibtexFault('a value is missing');
		}
		return this.#strings.get(bare.toLowerCase()) ?? bare;
	}

	#braced(close: string): string {
		const start = this.#offset + 1;
		let depth = 0;
		for (this.#offset = start; this.#offset < this.#text.length; this.#offset++) {
			const sign = this.#text[this.#offset];
			if (sign === '\\') {
				this.#offset++;
			} else if (sign === close && depth === 0) {
				this.#offset++;
				return this.#text.slice(start, this.#offset - 1);
			} else if (sign === '{') {
				depth++;
			} else if (sign === '}') {
				depth--;
			}
			this.#demandShort(start);
		}
		throw new BibtexFault('a brace is never closed');
	}

	#quoted(): string {
		const start = this.#offset + 1;
		let depth = 0;
		for (this.#offset = start; this.#offset < this.#text.length; this.#offset++) {
			const sign = this.#text[this.#offset];
			if (sign === '{') {
				depth++;
			} else if (sign === '}') {
				depth--;
			} else if (sign === '"' && depth === 0) {
				this.#offset++;
				return this.#text.slice(start, this.#offset - 1);
			}
			this.#demandShort(start);
		}
		throw new BibtexFault('a quotation mark is never closed');
	}

	#demandShort(start: number): void {
		if (this.#offset - start > MAX_VALUE) {
			throw new BibtexFault(
				`a value is longer than ${MAX_VALUE.toLocaleString('en-GB')} letters: a brace may be missing`
			);
		}
	}

	#match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#offset;
		const found = pattern.exec(this.#text)?.[0];
		this.#offset += found?.length ?? 0;
		return found;
	}
}
