import { z } from 'zod';
import type { Issue } from '../../model/issue.ts';
import type { RecordOrigin, Filed } from './atlas.ts';
import { findBadStrings, hasBadStrings } from './bad-strings.ts';
import { describeFaults, type RecordType } from './describe-fault.ts';
import { parseJson } from './parse-json.ts';

/** A file of an atlas folder: its path below the folder, with `/`, and its text. */
export interface AtlasText {
	path: string;
	text: string;
}
/** A kind of record with the schema each must meet. */
export interface ParsedType<S extends z.ZodType> extends RecordType {
	of: S;
}

/**
 * What files gave when they were parsed last, by their paths: of an atlas that is being edited most stay as they are.
 */
export type KeptFiles = Map<string, { text: string; parsing: Parsing; value: unknown }>;

const MAX_ID = 80;
export const EMPTY = 'The text holds nothing.';
/** Strings with the same fault that are told one by one. */
const MAX_BAD_STRINGS = 20;

/** Reads the files of one atlas and gathers what is wrong with them. */
export class Parsing {
	readonly issues: Issue[] = [];
	/** Of records that could not be used. */
	readonly unreadIds = new Set<string>();
	/** Some file could not be used at all: nobody knows what stands in it. */
	wholeFiles = false;
	readonly #kept: KeptFiles | undefined;

	constructor(kept?: KeptFiles) {
		this.#kept = kept;
	}

	/**
	 * What one file holds: where its text is that of the last time, the very records of then.
	 * @param parse is also given what the file held the last time
	 */
	file<T>({ path, text }: AtlasText, parse: (parsing: Parsing, before: T | undefined) => T): T {
		const known = this.#kept?.get(path);
		if (known?.text === text) {
			this.#join(known.parsing);
			return known.value as T;
		}
		const parsing = new Parsing();
		const value = parse(parsing, known?.value as T | undefined);
		this.#kept?.set(path, {
			text,
			parsing,
			value
		});
		this.#join(parsing);
		return value;
	}

	#join({ issues, unreadIds, wholeFiles }: Parsing): void {
		issues.forEach((issue) => this.issues.push(issue));
		unreadIds.forEach((id) => this.unreadIds.add(id));
		this.wholeFiles ||= wholeFiles;
	}

	fault(origin: RecordOrigin, message: string, remedy: string, severity: Issue['severity'] = 'error'): void {
		this.issues.push({
			code: 'schema',
			severity,
			message,
			remedy,
			file: origin.file,
			path: origin.path
		});
	}

	/** The value of a file of JSON; `undefined` where it is none. */
	json(file: AtlasText): unknown {
		const result = parseJson(file.text);
		if ('message' in result) {
			this.wholeFiles = true;
			const remedy = 'Correct the JSON; nothing of this file was read.';
			this.fault(
				{
					file: file.path,
					path: result.lineColumn
				},
				result.message,
				remedy
			);
			return undefined;
		}
		this.#checkStrings(file, result.value);
		return result.value;
	}

	/** A record, or `null` with its faults told. */
	record<S extends z.ZodType>(type: ParsedType<S>, value: unknown, origin: RecordOrigin): z.output<S> | null {
		const parsed = type.of.safeParse(value);
		if (parsed.success) {
			return parsed.data;
		}
		const id = idOf(value);
		if (id !== null) {
			this.unreadIds.add(id);
		}
		const named = {
			...type,
			name: id === null ? type.name : `${type.name} "${id}"`
		};
		for (const { path, message, remedy } of describeFaults(parsed.error, type.of, value, named)) {
			const whole = [origin.path, path].filter((part) => part !== '').join('.');
			this.fault(
				{
					file: origin.file,
					path: whole
				},
				message,
				remedy
			);
		}
		return null;
	}

	/** The records of a list, each valid by itself: one bad record does not hide the others. */
	list<S extends z.ZodObject>(
		type: ParsedType<S>,
		file: AtlasText,
		key: string,
		shape: z.ZodRawShape,
		value = this.json(file)
	): Filed<z.output<S>>[] {
		const whole = {
			name: 'file',
			schema: type.schema,
			of: z.strictObject(shape)
		};
		if (
			value === undefined ||
			this.record(whole, value, {
				file: file.path,
				path: ''
			}) === null
		) {
			this.wholeFiles = true;
			return [];
		}
		const items = (value as Record<string, unknown[] | undefined>)[key] ?? [];
		return items.flatMap((item, index) => {
			const origin = {
				file: file.path,
				path: `${key}[${index}]`
			};
			const record = this.record(type, item, origin);
			return record === null ? [] : [{ ...record, origin }];
		});
	}

	#checkStrings(file: AtlasText, value: unknown): void {
		if (!hasBadStrings(value)) {
			return;
		}
		let count = 0;
		for (const { path, what } of findBadStrings(value)) {
			count++;
			if (count <= MAX_BAD_STRINGS) {
				const remedy = 'Type it anew, or leave the field out where there is nothing to say.';
				this.fault(
					{
						file: file.path,
						path
					},
					`The text holds ${what}.`,
					remedy
				);
			}
		}
		if (count > MAX_BAD_STRINGS) {
			const message = `${count - MAX_BAD_STRINGS} more texts hold what cannot be seen, or nothing.`;
			this.fault(
				{
					file: file.path,
					path: ''
				},
				message,
				'Correct those above and check again.'
			);
		}
	}
}

function idOf(value: unknown): string | null {
	return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
		? value.id.slice(0, MAX_ID)
		: null;
}
