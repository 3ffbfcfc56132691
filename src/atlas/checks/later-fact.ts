import type { FeatureProperties } from '../../model/records/feature.ts';
import type { Atlas, RecordOrigin } from '../load/atlas.ts';
import { parseBounds } from '../../time/edtf.ts';
import { MONTHS } from '../../time/days.ts';
import { fault, type Check } from './check.ts';

const code = 'later-fact';
export const laterFact: Check = {
	code,
	rule: 'What came after the last document stands in later/, never in what is told of a place, an event or a disagreement.',
	run(atlas) {
		const last = findLast(atlas);
		// A part of an atlas was judged by the last document of the whole.
		if (last === null || atlas.file.extract) {
			return [];
		}
		const planned = listPlanned(atlas);
		return listRecords(atlas).flatMap(({ id, origin, texts, subjects }) => {
			const isPlanned = (year: number): boolean => {
				return subjects.some((subject) => planned.get(subject)?.has(year));
			};
			return Object.entries(texts).flatMap(([path, text]) => {
				const later = text === undefined || !YEAR.test(text) ? undefined : findLater(text, last, isPlanned);
				if (later === undefined) {
					return [];
				}
				return [
					fault(
						code,
						origin,
						path,
						`It speaks of ${later}, after the last document of the atlas.`,
						'Move it into a note of later/; here stands what held while the documents were written.',
						id
					)
				];
			});
		});
	}
};

interface DatedRecord {
	id: string;
	origin: RecordOrigin;
	/** What a reader is told, by its path in the record. */
	texts: Record<string, string | undefined>;
	/** What it is told of. */
	subjects: readonly string[];
}

function listRecords(atlas: Atlas): DatedRecord[] {
	const features = atlas.features.map(({ id, origin, properties }) => ({
		id,
		origin,
		texts: listTexts(properties),
		subjects: [id]
	}));
	const events = atlas.events.map(({ id, origin, label, description }) => ({
		id,
		origin,
		texts: { label, description },
		subjects: [id]
	}));
	const disagreements = atlas.disagreements.map(({ id, origin, title, note, sides, subjects }) => ({
		id,
		origin,
		texts: {
			title,
			note,
			...Object.fromEntries(sides.map(({ says }, i) => [`sides[${i}].says`, says]))
		},
		subjects
	}));
	return [...features, ...events, ...disagreements];
}

/** Years that passages themselves give for a thing or for what happens there: a plan of theirs is no later fact. */
function listPlanned(atlas: Atlas): ReadonlyMap<string, ReadonlySet<number>> {
	const planned = new Map<string, Set<number>>();
	const add = (id: string, edtf: string): void => {
		for (const [year] of edtf.matchAll(/\d{4}/g)) {
			planned.set(id, (planned.get(id) ?? new Set()).add(Number(year)));
		}
	};
	const dates = atlas.citations.flatMap(({ claims }) =>
		claims.flatMap(({ subject, value }) =>
			value.type === 'date'
				? [
						{
							subject,
							edtf: value.edtf
						}
					]
				: []
		)
	);
	// Of two events with one id, which is a fault of its own, the first counts.
	const events = new Map(atlas.events.toReversed().map((event) => [event.id, event]));
	for (const { subject, edtf } of dates) {
		add(subject, edtf);
		for (const { feature } of events.get(subject)?.places ?? []) {
			add(feature, edtf);
		}
	}
	return planned;
}

/**
 * The last day on which a document of the atlas can have appeared, in milliseconds since 1970; `null` without
 * documents.
 */
function findLast(atlas: Atlas): number | null {
	const days = atlas.sources.flatMap(({ published }) => parseBounds(published)?.max ?? []);
	return days.length === 0 ? null : Math.max(...days);
}

/**
 * What a reader is told of a place itself, by its path in the record. How it was drawn (`provenance`) and who published
 * a length (`by`) may name later works: they date the drawing, not the thing.
 */
function listTexts(properties: FeatureProperties): Record<string, string | undefined> {
	const texts: Record<string, string | undefined> = {
		'properties.description': properties.description,
		'properties.statusNote': properties.statusNote,
		'properties.disputeNote': properties.disputeNote,
		'properties.inference.reason': properties.inference?.reason
	};
	properties.segments?.forEach((segment, i) => {
		texts[`properties.segments[${i}]`] = [segment.title, segment.technology, segment.note].join(' · ');
	});
	properties.publishedLengths?.forEach((length, i) => {
		texts[`properties.publishedLengths[${i}]`] = [length.scope, length.note].join(' · ');
	});
	return texts;
}

/** Most texts have none: they are gone through no further. */
const YEAR = /\d{4}/;

const DATE = new RegExp(
	`(?:\\b(${MONTHS.join('|')}) )?(?<![\\d.,:/-])\\b((?:1[5-9]|20)\\d{2})\\b(?:[-–/](\\d{2})\\b(?!\\d))?`,
	'g'
);

/**
 * The first month or year of a text that begins after `last` for certain, as it stands there; figures with a unit are
 * none.
 */
function findLater(text: string, last: number, isPlanned: (year: number) => boolean): string | undefined {
	for (const match of text.matchAll(DATE)) {
		const [words, month, year = '', second] = match;
		const after = text.slice(match.index + words.length);
		const isFigure = /^(?:[.,]\d|\s*(?:km|m|kV|MW|metres|kilometres|%|pipes|soldiers|people)\b)/.test(after);
		const end = second === undefined ? Number(year) : Math.floor(Number(year) / 100) * 100 + Number(second);
		const latest = Math.max(Number(year), end);
		const starts = Date.UTC(latest, month === undefined ? 0 : MONTHS.findIndex((name) => name === month));
		if (!isFigure && starts > last && !isPlanned(latest)) {
			return words.trim();
		}
	}
	return undefined;
}
