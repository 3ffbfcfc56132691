import { borders } from '@rapideditor/country-coder';
import type { Range } from '../../model/records/source.ts';
import { findMentions, indexNames, type Mention } from '../../mentions/find-mentions.ts';
import type { NamedThing } from '../../mentions/name-pattern.ts';
import type { NormalText } from '../../text/normalise.ts';
import type { Atlas } from '../load/atlas.ts';
import { findBodyNames, indexDocument } from '../../mentions/document-names.ts';
import { fault, type Check } from './check.ts';

const code = 'name-unlisted';
const WORLD = 'world:';

/** Countries, territories and continents of the world, as a net for names a curator has passed over. */
const worldNames: NamedThing[] = borders.features.flatMap(({ properties }) =>
	properties.nameEn
		? [
				{
					id: `${WORLD}${properties.nameEn}`,
					names: [
						{
							text: properties.nameEn,
							role: 'document' as const
						}
					]
				}
			]
		: []
);

export const nameUnlisted: Check = {
	code,
	rule: 'With the documents at hand, every name of a country or region in a body is placed, or listed as not placed with the right count.',
	run: (atlas, { texts }) =>
		// In a part of an atlas most names of a body are of places left behind.
		(atlas.file.extract ? [] : atlas.sources).flatMap((source) => {
			const normal = texts.get(source.id);
			return normal
				? [
						...findUnlisted(atlas, source, normal),
						...findMiscounted(atlas, source, normal),
						...findMiscountedPlaces(atlas, source, normal)
					]
				: [];
		})
};

type Source = Atlas['sources'][number];

/** Mentions in the body; headings are left out, as they only repeat. */
function mentionsIn(source: Source, normal: NormalText, things: readonly NamedThing[]): Mention[] {
	const names = indexNames(things);
	const ranges: Range[] = source.paragraphs
		.filter((paragraph) => paragraph.role !== 'heading')
		.flatMap((paragraph) => paragraph.ranges);
	return ranges.flatMap((range) => findMentions(normal, names, range));
}

const listFeatureNames = (atlas: Atlas): NamedThing[] => {
	return atlas.features.map((feature) => ({
		id: feature.id,
		names: feature.properties.names
	}));
};
const unplacedName = (name: string): NamedThing => {
	return {
		id: 'unplaced',
		names: [{ text: name, role: 'document' }]
	};
};

function findUnlisted(atlas: Atlas, source: Source, normal: NormalText): ReturnType<Check['run']> {
	const listed = source.unplaced.map((item) => unplacedName(item.name));
	const mentions = mentionsIn(source, normal, [...listFeatureNames(atlas), ...listed, ...worldNames]);
	const unlisted = new Set(
		mentions
			.filter((mention) => mention.senses.every((sense) => sense.id.startsWith(WORLD)))
			.map((mention) => mention.senses[0]?.id.slice(WORLD.length) ?? '')
	);
	return [...unlisted].map((name) =>
		fault(
			code,
			source.origin,
			'unplaced',
			`"${name}" stands in the body and is neither placed nor listed.`,
			'Add a feature, or list it in "unplaced" with the reason.',
			source.id
		)
	);
}

function findMiscounted(atlas: Atlas, source: Source, normal: NormalText): ReturnType<Check['run']> {
	const key = (mention: Mention): string => {
		return `${mention.start}–${mention.end}`;
	};
	const named = new Set(mentionsIn(source, normal, listFeatureNames(atlas)).map(key));
	return source.unplaced.flatMap((item, i) => {
		const found = mentionsIn(source, normal, [unplacedName(item.name)]).filter(
			(mention) => !named.has(key(mention))
		).length;
		if (found === item.count) {
			return [];
		}
		return [
			fault(
				code,
				source.origin,
				`unplaced[${i}].count`,
				`"${item.name}" stands ${found} times in the body, not ${item.count}.`,
				'Correct the count.',
				source.id
			)
		];
	});
}

/** The map of silence rests on this number: names placed and names listed are all the names there are. */
function findMiscountedPlaces(atlas: Atlas, source: Source, normal: NormalText): ReturnType<Check['run']> {
	const found = findBodyNames(source, normal, indexDocument(listFeatureNames(atlas), source.unplaced)).filter(
		({ unplaced }) => unplaced === null
	).length;
	// Names of a feature that could not be read are in no count.
	const isComplete = !atlas.unread.wholeFiles && atlas.unread.ids.size === 0;
	if (!isComplete || source.placed === undefined || source.placed === found) {
		return [];
	}
	return [
		fault(
			code,
			source.origin,
			'placed',
			`Names of features stand ${found} times in the body, not ${source.placed}.`,
			'Correct the count.',
			source.id
		)
	];
}
