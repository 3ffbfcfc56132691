import type { FeatureLink } from './pages.ts';
import type { CitedPassage, DisagreementView, MatterGroup } from './disagreement.ts';
import type { Id } from '../common.ts';
import type { QuestionPart } from '../records/question.ts';

/** One thing that answers a question, with the passages behind it. */
export interface AnswerRow {
	id: Id;
	title: string;
	href: string;
	/** Where it is a feature. */
	feature: FeatureLink | null;
	/** "agreed, not built", "818 km of 1,700 km in Pakistan, as drawn" */
	facts: string[];
	/** Disagreement on a value among the facts. */
	disputed: string | null;
	passages: CitedPassage[];
}

export interface Answer {
	show: QuestionPart['show'];
	title: string;
	/** What was asked of the data, in words. */
	how: string;
	/** Rows of features, events and passages. */
	rows: AnswerRow[];
	/** For claims. */
	groups: MatterGroup[];
	/** For disagreements. */
	disagreements: DisagreementView[];
}

export interface QuestionRef {
	id: Id;
	question: string;
	about: string;
	/** "3 places, 9 passages in 2 documents" */
	found: string;
}

/** `question/<id>.json` */
export interface QuestionPage extends QuestionRef {
	answers: Answer[];
	/** Features among the answers: what the map marks. */
	features: Id[];
	/** Layers they stand in, for a link that shows only these. */
	layers: Id[];
}
