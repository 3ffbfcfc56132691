import type { ImportedEvent, ImportedPlace, Unread } from '../imported.ts';
import { linksOf } from '../markup/parse-json.ts';
import { parseCertainty, parseCountries, parseKind } from '../shapes/name-properties.ts';
import { makePlace, placeShapes } from '../shapes/place-shapes.ts';
import type { DaysFrom } from './cells.ts';
import { readDate, type DayOrder } from './read-dates.ts';
import { readPair, readWhole, tellSwapped, type ReadPosition } from './read-positions.ts';
import { readWkt } from './read-wkt.ts';

/** A row of a table, its cells by what they stand for. */
export interface Row {
	where: string;
	/** Text of a field's cell; empty without. */
	get(field: string): string;
	all: readonly string[];
	/** Of a line in segments the one the row is of, whose title its name ends with. */
	segment: string;
	fields: readonly string[];
	order: DayOrder;
	daysFrom: DaysFrom;
}

const listIn = (text: string): string[] => {
	return text
		.split(/[;|]/u)
		.map((part) => part.trim())
		.filter((part) => part !== '');
};

const withoutEnding = (text: string, ending: string): string => {
	return text.endsWith(ending) ? text.slice(0, text.length - ending.length) : text;
};

export function readPlaceRow(row: Row): (ImportedPlace | Unread)[] {
	const { get, segment } = row;
	const title = withoutEnding(get('title'), segment === '' ? '' : `: ${segment}`);
	const where = title === '' ? row.where : `${row.where} “${title.slice(0, 40)}”`;
	if (title === '') {
		return [{ where, reason: 'Its name is empty.' }];
	}
	const found = readPosition(row);
	if (found && 'fault' in found) {
		return [{ where, reason: found.fault }];
	}
	const date = readRowDate(row);
	const countries = parseCountries(get('countries'));
	const accuracy = Number(get('accuracy').replace(',', '.'));
	const place = makePlace(where, title, {
		id: get('id') || null,
		names: listIn(get('names'))
			.filter((text) => text !== title)
			.map((text) => ({ text })),
		description: get('description') || null,
		kind: parseKind(get('kind')),
		layer: get('layer') || null,
		certainty: parseCertainty(get('certainty')),
		when: date.edtf,
		accuracyKm: accuracy > 0 && Number.isFinite(accuracy) ? accuracy : null,
		links: linksOf(get('links').split(/[\s;|]+/u)),
		countries,
		notes: [...date.notes, ...(found ? [...found.notes, ...tellSwapped(found.position, countries)] : [])]
	});
	const wkt = get('wkt');
	const read = placeShapes(place, () => {
		if (wkt !== '') {
			return readWkt(wkt);
		}
		return found ? [{ type: 'points', points: [found.position] }] : [];
	});
	return Array.isArray(read) ? read : [read];
}

function readPosition(row: Row): ReadPosition {
	return readWhole(row.get('position')) ?? readPair(row.get('latitude'), row.get('longitude'));
}

export function readEventRow(row: Row): (ImportedEvent | Unread)[] {
	const { get } = row;
	const label = get('title');
	const where = label === '' ? row.where : `${row.where} “${label.slice(0, 40)}”`;
	if (label === '') {
		return [{ where, reason: 'What happened is empty.' }];
	}
	const found = readPosition(row);
	if (found && 'fault' in found) {
		return [{ where, reason: found.fault }];
	}
	const date = readRowDate(row);
	return [
		{
			where,
			notes: [...date.notes, ...(found?.notes ?? [])],
			id: get('id') || null,
			label,
			edtf: date.edtf,
			description: get('description') || null,
			actors: listIn(get('actors')),
			places: listIn(get('places')),
			position: found?.position ?? null,
			layer: listIn(get('layer'))[0] ?? null,
			record: null
		}
	];
}

/** One date, or its two ends; what cannot be read is told, and the row goes on without. */
function readRowDate({ get, order, daysFrom }: Row): { edtf: string | null; notes: string[] } {
	const [date, start, end] = ['date', 'start', 'end'].map((field) => readDate(get(field), order, daysFrom));
	const notes = [date, start, end].flatMap((each) => {
		return each === null || each === undefined ? [] : 'fault' in each ? [each.fault] : each.note ? [each.note] : [];
	});
	const edtfOf = (read: typeof date): string | null => {
		return read && 'edtf' in read ? read.edtf : null;
	};
	const [whole, from, to] = [edtfOf(date), edtfOf(start), edtfOf(end)];
	if (whole !== null || (from === null && to === null)) {
		return { edtf: whole, notes };
	}
	return {
		edtf: from === to ? from : `${from ?? '..'}/${to ?? '..'}`,
		notes
	};
}
