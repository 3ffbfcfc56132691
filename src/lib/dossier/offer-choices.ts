import { say } from '../../language/say.ts';
import type { Choice } from '../../model/compiled/disagreement-choices.ts';
import type { CompiledDisagreement } from '../../model/compiled/pages.ts';
import { DISAGREEMENT_WORDS } from '../../wording/words.ts';
import type { CountChoice } from './disagreement-columns.ts';
import { countBySource, countBySubject, KINDS } from './group-disagreements.ts';

/** A value that a filter of disagreements may take. */
export interface Offer {
	value: string;
	label: string;
	/** How many have it; `null` where nobody has counted. */
	count: number | null;
}

/** What the filters of a list offer: documents and subjects of the items, and kinds that anything may have. */
export function offerChoices(items: readonly CompiledDisagreement[], count: CountChoice): Record<Choice, Offer[]> {
	const offer = (choice: Choice, value: string, label: string): Offer => {
		return { value, label, count: count(choice, value) };
	};
	const kinds = KINDS.map((kind) => offer('kind', kind, say(DISAGREEMENT_WORDS[kind].one)));
	return {
		subject: countBySubject(items).map(({ id, title }) => offer('subject', id, title)),
		kind: kinds.filter((kind) => kind.count !== 0),
		severity: [offer('severity', 'major', say('major')), offer('severity', 'minor', say('minor'))],
		where: [
			offer('where', 'between', say('between documents')),
			offer('where', 'within', say('within one document'))
		],
		source: countBySource(items).map(({ source }) => offer('source', source.id, source.short))
	};
}
