import type { Id } from '../../model/common.ts';
import type { QuestionPart } from '../../model/records/question.ts';
import { countryName } from '../../geometry/geometry.ts';
import {
	DISAGREEMENT_WORDS,
	EVENT_STATUS_WORDS,
	PROPERTY_WORDS,
	STATUS_WORDS,
	formatFeatureKind
} from '../../wording/words.ts';

/** Names of features, events and layers, by id. */
export type NameOf = (id: Id) => string;

const join = (words: readonly string[], last: 'and' | 'or'): string => {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
};

/** What a part asks of the data, in a sentence: "Pipelines crossing Pakistan; passages naming Pakistan come first." */
export function describePart(part: QuestionPart, nameOf: NameOf): string {
	const sentence = describe(part, nameOf).filter(Boolean).join('');
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

type FeaturesPart = Extract<QuestionPart, { show: 'features' }>;
type EventsPart = Extract<QuestionPart, { show: 'events' }>;

/**
 * A kind of place or event in the plural: "pipelines", "railways", "bodies", "passes"; what is a plural already stays.
 */
function pluralise(word: string): string {
	if (/(works|mountains)$/.test(word)) {
		return word;
	}
	return `${word.replace(/(?<![aeiou])y$/u, 'ie').replace(/(s|x|ch|sh)$/u, '$1e')}s`;
}

const quote = (words: readonly string[]): string => {
	return join(
		words.map((word) => `“${word}”`),
		'or'
	);
};

/** "; or those for which a document claims a purpose naming Sea of Meria" */
function describeClaimed({ properties, of, words = [] }: NonNullable<FeaturesPart['claimed']>, nameOf: NameOf): string {
	const about = [...(of === undefined ? [] : [nameOf(of)]), ...words.map((word) => `“${word}”`)];
	const claims = join(
		properties.map((property) => PROPERTY_WORDS[property]),
		'or'
	);
	return `; or those for which a document claims a ${claims} naming ${join(about, 'or')}`;
}

function describeFeatures(part: FeaturesPart, nameOf: NameOf): string[] {
	const { presence, kinds, layers, statuses, crosses, reaches, claimed, evidence } = part;
	const things = kinds ? join(kinds.map(formatFeatureKind).map(pluralise), 'and') : 'places';
	return [
		presence === undefined ? things : `${presence} ${things}`,
		layers && !kinds ? ` of ${join(layers.map(nameOf), 'and')}` : '',
		statuses ? ` with status ${quote(statuses.map((status) => STATUS_WORDS[status]))}` : '',
		crosses ? ` crossing ${join(crosses.map(countryName), 'and')}` : '',
		reaches ? `${crosses ? ' and' : ''} drawn to within ${reaches.withinKm} km of ${nameOf(reaches.feature)}` : '',
		claimed ? describeClaimed(claimed, nameOf) : '',
		evidence ? `; passages naming ${join(evidence.map(nameOf), 'and')} come first` : ''
	];
}

function describeEvents({ themes, at: places, kinds, statuses, background }: EventsPart, nameOf: NameOf): string[] {
	return [
		kinds ? join(kinds.map(formatFeatureKind).map(pluralise), 'and') : 'events',
		themes ? ` on ${join(themes.map(nameOf), 'or')}` : '',
		places ? ` at or about ${join(places.map(nameOf), 'and')}` : '',
		statuses ? ` with status ${quote(statuses.map((status) => EVENT_STATUS_WORDS[status]))}` : '',
		background === undefined ? '' : background ? ', background only' : ', without background'
	];
}

function describe(part: QuestionPart, nameOf: NameOf): string[] {
	switch (part.show) {
		case 'features':
			return describeFeatures(part, nameOf);
		case 'events':
			return describeEvents(part, nameOf);
		case 'passages':
			return [`passages about ${join(part.together.map(nameOf), 'and')} together`];
		case 'claims':
			return [
				part.properties
					? `claims of ${join(
							part.properties.map((property) => PROPERTY_WORDS[property]),
							'or'
						)}`
					: 'all claims',
				part.subjects ? ` about ${join(part.subjects.map(nameOf), 'or')}` : '',
				part.layers ? ` about places of ${join(part.layers.map(nameOf), 'and')}` : '',
				part.disputed ? ', where they differ' : ''
			];
		case 'disagreements':
			return [
				`${part.severity ?? 'all'} disagreements`,
				part.kinds
					? ` of the kind ${join(
							part.kinds.map((kind) => DISAGREEMENT_WORDS[kind].one),
							'or'
						)}`
					: '',
				part.subjects ? ` about ${join(part.subjects.map(nameOf), 'or')}` : '',
				part.where ? (part.where === 'between' ? ', between documents' : ', within one document') : ''
			];
	}
}
