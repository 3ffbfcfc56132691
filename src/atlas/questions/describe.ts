import type { Id } from '../../model/common.ts';
import type { QuestionPart } from '../../model/records/question.ts';
import { countryName } from '../../geometry/geometry.ts';
import {
	DISAGREEMENT_WORDS,
	EVENT_STATUS_WORDS,
	PROPERTY_WORDS,
	STATUS_WORDS,
	formatKind
} from '../../wording/words.ts';

/** Names of features, events and layers, by id. */
export type NameOf = (id: Id) => string;

const join = (words: readonly string[], last: 'and' | 'or'): string => {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
};

/** What a part asks of the data, in a sentence: "Places of Energy whose drawn line runs through Pakistan." */
export function describePart(part: QuestionPart, nameOf: NameOf): string {
	const sentence = describe(part, nameOf).filter(Boolean).join(', ').replaceAll(' ,', ',');
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function describe(part: QuestionPart, nameOf: NameOf): string[] {
	switch (part.show) {
		case 'features':
			return [
				`${part.presence === 'inferred' ? 'inferred places' : part.presence === 'named' ? 'named places' : 'places'}${part.layers ? ` of ${join(part.layers.map(nameOf), 'and')}` : ''}`,
				part.kinds ? `being a ${join(part.kinds.map(formatKind), 'or')}` : '',
				part.statuses
					? join(
							part.statuses.map((status) => STATUS_WORDS[status]),
							'or'
						)
					: '',
				part.crosses ? `whose drawn line runs through ${join(part.crosses.map(countryName), 'and')}` : '',
				part.reaches ? `drawn to within ${part.reaches.withinKm} km of ${nameOf(part.reaches.feature)}` : '',
				part.evidence ? `passages that also name ${join(part.evidence.map(nameOf), 'and')} first` : ''
			];
		case 'passages':
			return [`passages that bear on ${join(part.together.map(nameOf), 'and')} together`];
		case 'claims':
			return [
				part.properties
					? `claims of ${join(
							part.properties.map((property) => PROPERTY_WORDS[property]),
							'or'
						)}`
					: 'all claims',
				part.subjects ? `about ${join(part.subjects.map(nameOf), 'or')}` : '',
				part.layers ? `about places of ${join(part.layers.map(nameOf), 'and')}` : '',
				part.disputed ? 'where they differ' : ''
			];
		case 'events':
			return [
				`events${part.themes ? ` of ${join(part.themes.map(nameOf), 'or')}` : ''}`,
				part.at ? `at or about ${join(part.at.map(nameOf), 'and')}` : '',
				part.kinds ? `being a ${join(part.kinds.map(formatKind), 'or')}` : '',
				part.statuses
					? join(
							part.statuses.map((status) => EVENT_STATUS_WORDS[status]),
							'or'
						)
					: '',
				part.background === undefined ? '' : part.background ? 'background only' : 'without background'
			];
		case 'disagreements':
			return [
				`${part.severity ?? 'all'} disagreements`,
				part.kinds
					? `of the kind ${join(
							part.kinds.map((kind) => DISAGREEMENT_WORDS[kind].one),
							'or'
						)}`
					: '',
				part.subjects ? `about ${join(part.subjects.map(nameOf), 'or')}` : '',
				part.where ? (part.where === 'between' ? 'between documents' : 'within one document') : ''
			];
	}
}
