import type { Answer, QuestionPage, QuestionRef } from '../../model/compiled/question.ts';
import type { Id } from '../../model/common.ts';
import type { Question } from '../../model/records/question.ts';
import type { Lookup } from '../compile/lookup.ts';
import { answerPart } from './answer.ts';
import { formatCount } from '../../wording/counts.ts';

/** A question with its answer, found in the data. */
export function buildQuestionPage(lookup: Lookup, { id, question, about, parts }: Question): QuestionPage {
	const answers = parts.map((part) => answerPart(lookup, part));
	const subjects = answers.flatMap((answer) => [
		...answer.rows.map((row) => row.id),
		...answer.groups.map((group) => group.subject),
		...answer.disagreements.flatMap((item) => item.subjects.map((subject) => subject.id))
	]);
	const asked = parts.flatMap((part) =>
		'together' in part
			? part.together
			: 'at' in part
				? (part.at ?? [])
				: 'reaches' in part && part.reaches
					? [part.reaches.feature]
					: []
	);
	const features = [...new Set([...subjects, ...asked])].filter((item) => lookup.featureRefs.has(item));
	const layers = lookup.atlas.layers
		.map((layer) => layer.id)
		.filter((layer) => features.some((item) => lookup.featureRefs.get(item)?.layer === layer));
	return {
		id,
		question,
		about,
		found: summarise(answers),
		answers,
		features,
		layers
	};
}

/** The short record of a question. */
export const refOf = ({ id, question, about, found }: QuestionPage): QuestionRef => {
	return {
		id,
		question,
		about,
		found
	};
};

const count = (n: number, one: string, many = `${one}s`): string[] => {
	return n === 0 ? [] : [formatCount(n, one, many)];
};

/** "3 places, 9 passages in 2 documents" */
function summarise(answers: readonly Answer[]): string {
	const rows = (show: Answer['show']): number => {
		return new Set(
			answers.filter((answer) => answer.show === show).flatMap((answer) => answer.rows.map((row) => row.id))
		).size;
	};
	const topics = answers.flatMap((answer) => answer.groups.flatMap((group) => group.topics));
	const disagreements = new Set(answers.flatMap((answer) => answer.disagreements.map((item) => item.id))).size;
	const passages = new Map<Id, Id>();
	const cited = [
		...answers.flatMap((answer) => answer.rows.flatMap((row) => row.passages)),
		...topics.flatMap((topic) => topic.values.map((value) => value.passage)),
		...answers.flatMap((answer) =>
			answer.disagreements.flatMap((item) => item.sides.flatMap((side) => side.passages))
		)
	];
	for (const passage of cited) {
		passages.set(passage.id, passage.source.id);
	}
	const things = [
		...count(rows('features'), 'place'),
		...count(rows('events'), 'event'),
		...count(
			topics.reduce((sum, topic) => sum + topic.values.length, 0),
			'claim'
		),
		...count(disagreements, 'disagreement')
	];
	const documents = new Set(passages.values()).size;
	if (passages.size === 0) {
		return [...things, 'no passage'].join(', ');
	}
	return [...things, `${formatCount(passages.size, 'passage')} in ${formatCount(documents, 'document')}`].join(', ');
}
