import type { LeftOut } from './left-out.ts';

export interface BodyContext {
	hiddenStyles: ReadonlySet<string>;
	leftOut: LeftOut;
	/** Text of a part inserted as a whole, by the id of the relation; `null` where it cannot be read. */
	readPart: (relation: string) => string | null;
}
/** A flow of paragraphs: the body, a cell, a text box. */
export interface Flow {
	blocks: string[];
	paragraph: string[];
	/** Text boxes of the paragraph under way: they follow it. */
	boxes: string[];
	isParagraphHidden: boolean;
}
export interface Row {
	cells: string[][];
}
export interface TextRun {
	isHidden: boolean;
	wasNoted: boolean;
}

export const makeFlow = (): Flow => {
	return {
		blocks: [],
		paragraph: [],
		boxes: [],
		isParagraphHidden: false
	};
};

/** A row of short cells is one line; cells of several paragraphs stand one after the other. */
export function joinRow({ cells }: Row): string[] {
	const filled = cells.filter((cell) => cell.length > 0);
	return filled.every((cell) => cell.length === 1) && filled.length > 0
		? [filled.map(([text]) => text).join('\t')]
		: filled.flat();
}
