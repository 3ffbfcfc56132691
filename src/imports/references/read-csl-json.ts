import { FormatError } from '../../formats/document.ts';
import { CslSchema, type Csl } from '../../model/records/source.ts';
import { makeImported, type Imported } from '../imported.ts';
import { isObject, listOf, parseJsonText, textOf, type Json } from '../markup/parse-json.ts';
import { buildWork } from './build-work.ts';

type Name = NonNullable<Csl['author']>[number];

/** Works of CSL-JSON. Abstracts and notes are words of the work, and are never kept. @throws FormatError */
export function readCslJson(text: string): Imported {
	const root = parseJsonText(text);
	const items = Array.isArray(root)
		? root
		: isObject(root) && Array.isArray(root.items)
			? root.items
			: isObject(root) && root.title !== undefined
				? [root]
				: null;
	if (!items) {
		throw new FormatError('is JSON, but no list of works', 'Export it again as CSL-JSON.');
	}
	const imported = makeImported();
	for (const [index, item] of items.entries()) {
		const where = `item ${index + 1}`;
		const work = isObject(item)
			? readItem(item, where)
			: {
					where,
					reason: 'It is no object.'
				};
		if ('csl' in work) {
			imported.works.push(work);
		} else {
			imported.unread.push(work);
		}
	}
	if (items.some((item) => isObject(item) && (item.abstract !== undefined || item.note !== undefined))) {
		imported.notes.push('Abstracts and notes were left out: an atlas keeps no words of a document.');
	}
	return imported;
}

function readItem(item: Json, where: string): ReturnType<typeof buildWork> {
	const get = (name: string): string => {
		return textOf(item[name]) ?? '';
	};
	const type = CslSchema.shape.type.safeParse(item.type).data ?? 'document';
	const isKnown = type === item.type || item.type === undefined;
	const key = textOf(item.id);
	return buildWork({
		where: key === null ? where : `${where} (${key})`,
		key,
		type,
		title: get('title'),
		authors: listOf(item.author ?? item.editor)
			.filter(isObject)
			.map(readName)
			.filter((name) => name !== null),
		published: readIssued(item.issued),
		fields: {
			'container-title': get('container-title'),
			publisher: get('publisher'),
			'publisher-place': get('publisher-place'),
			'collection-title': get('collection-title'),
			volume: get('volume'),
			issue: get('issue'),
			page: get('page').replace(/(\d)-(?=\d)/gu, '$1–'),
			genre: get('genre') || (isKnown ? '' : get('type').replaceAll('-', ' ').replaceAll('_', ' '))
		},
		doi: get('DOI'),
		url: get('URL'),
		language: get('language')
	});
}

/** Particles belong to the family name, as people write it. */
function readName(name: Json): Name | null {
	const literal = textOf(name.literal);
	const family = [name['dropping-particle'], name['non-dropping-particle'], name.family]
		.map(textOf)
		.filter((part) => part !== null)
		.join(' ');
	const given = textOf(name.given);
	const suffix = textOf(name.suffix);
	if (literal !== null || family === '') {
		const whole = literal ?? given;
		return whole === null ? null : { literal: whole };
	}
	return {
		family,
		...(given === null ? {} : { given }),
		...(suffix === null ? {} : { suffix })
	};
}

/** `date-parts` of one or two dates, a season, `circa`, or EDTF as text. */
function readIssued(issued: unknown): string | null {
	if (!isObject(issued)) {
		return textOf(issued);
	}
	const dates = listOf(issued['date-parts']).map((parts) => readParts(listOf(parts)));
	const [first, second] = dates;
	const season = Number(textOf(issued.season) ?? Number.NaN);
	if (!first) {
		return textOf(issued.literal) ?? textOf(issued.raw) ?? textOf(issued.edtf);
	}
	const isSeason = season >= 1 && season <= 4 && /^-?\d{4}$/u.test(first);
	const whole = second ? `${first}/${second}` : isSeason ? `${first}-${20 + season}` : first;
	return issued.circa !== undefined && issued.circa !== false && issued.circa !== 0 && !second ? `${whole}~` : whole;
}

function readParts(parts: readonly unknown[]): string | null {
	const [year, ...rest] = parts
		.map((part) => Number(textOf(part) ?? Number.NaN))
		.filter((part) => !Number.isNaN(part));
	if (year === undefined) {
		return null;
	}
	const digits = String(Math.abs(year)).padStart(4, '0');
	const more = rest
		.slice(0, 2)
		.filter((part) => part > 0)
		.map((part) => String(part).padStart(2, '0'));
	return [`${year < 0 ? '-' : ''}${digits}`, ...more].join('-');
}
