import type { Property } from '../records/claim.ts';
import type { Id } from '../common.ts';
import type { Disagreement } from '../records/disagreement.ts';

export interface SourceRef {
	id: Id;
	short: string;
	title: string;
	/** "Surname, Given" joined with "; "; empty where the file names nobody. */
	authors: string;
	container: string;
	published: string;
	publishedWords: string;
	/** Milliseconds since 1970 of the earliest day it can have appeared: the sort key. */
	publishedMin: number;
	kindInWords: string;
	/** Where the author or the publisher sits; empty where the file does not say. */
	seat: string;
	openText: boolean;
}

/** A passage as a side of a disagreement cites it. */
export interface CitedPassage {
	id: Id;
	source: SourceRef;
	locator: string;
	digest: string;
}

/** What a shown value needs to lead to its disagreement. */
export interface DisputeRef {
	id: string;
	title: string;
	kind: Disagreement['kind'];
	/** A curator has confirmed it. */
	reviewed: boolean;
}

export interface DisagreementView extends DisputeRef {
	severity: Disagreement['severity'];
	/** Documents stand against one another. */
	between: boolean;
	/** Documents that stand on more than one side themselves. */
	within: Id[];
	subjects: { id: Id; title: string; href: string }[];
	/** Sides in order of publication. */
	sides: { says: string; passages: CitedPassage[] }[];
	note: string;
	reference?: { title: string; url?: string | undefined } | undefined;
}

/** All that is claimed on one matter, side by side and in order of publication. */
export interface MatterView {
	/** `subject/property` or `subject/property/of`. */
	id: string;
	property: Property;
	/** "length", "status of mainland stretch" */
	label: string;
	values: { words: string; attributedTo: string | null; passage: CitedPassage }[];
	disputes: DisputeRef[];
}

/** What the documents claim of one thing. */
export interface MatterGroup {
	subject: Id;
	title: string;
	href: string;
	matters: MatterView[];
}

/** `matrix.json`: how the documents picture each project, and each happening told by several. */
export interface MatrixPage {
	features: (MatterGroup & { parts: MatterGroup[] })[];
	events: MatterGroup[];
}
