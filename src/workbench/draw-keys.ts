import { addMidpoint, removeVertex, startPart, stepPart, stepVertex } from '../drawing/sketch.ts';
import { joinParts, splitPart } from '../drawing/split-join.ts';
import type { Drawing } from './drawing.svelte.ts';

interface DrawKey {
	/** As `KeyboardEvent.key` has them. */
	keys: readonly string[];
	shown: readonly string[];
	does: string;
	/** What the button that does the same is called; none where there is a better way by pointer. */
	button?: string;
	run: (drawing: Drawing) => void;
}

/** Keys of the cross-hair while something is drawn. Arrows, digits, Enter and Escape are the panel's. */
export const DRAW_KEYS: readonly DrawKey[] = [
	{
		keys: ['s'],
		shown: ['s'],
		does: 'To the nearest coast, border, river or shape; again, to the next',
		button: 'Snap',
		run: (drawing) => void drawing.snap()
	},
	{ keys: ['z'], shown: ['z'], does: 'Take back', button: 'Back', run: (drawing) => drawing.undo() },
	{ keys: ['Z'], shown: ['Shift', 'z'], does: 'Do again', button: 'Again', run: (drawing) => drawing.redo() },
	{
		keys: ['['],
		shown: ['['],
		does: 'To the point before',
		button: 'Point before',
		run: (drawing) => drawing.select(stepVertex(drawing.sketch, -1))
	},
	{
		keys: [']'],
		shown: [']'],
		does: 'To the next point',
		button: 'Next point',
		run: (drawing) => drawing.select(stepVertex(drawing.sketch, 1))
	},
	{
		keys: ['v'],
		shown: ['v'],
		does: 'Move the point to the cross-hair',
		button: 'Move point here',
		run: (drawing) => drawing.drag()
	},
	{
		keys: ['Backspace', 'Delete'],
		shown: ['Del'],
		does: 'Remove the point',
		button: 'Remove',
		run: (drawing) => drawing.change(removeVertex(drawing.sketch), 'Removed.')
	},
	{
		keys: ['i'],
		shown: ['i'],
		does: 'A point half-way to the next',
		button: 'Midpoint',
		run: (drawing) => drawing.change(addMidpoint(drawing.sketch), 'Half-way.')
	},
	{
		keys: ['b'],
		shown: ['b'],
		does: 'How the stretch to this point was come by: the next of the list',
		run: (drawing) => drawing.cycleBasis()
	},
	{
		keys: ['k'],
		shown: ['k'],
		does: 'Split here; an area from one point to another',
		button: 'Split',
		run: (drawing) => drawing.cut(splitPart(drawing.sketch), 'Split.')
	},
	{
		keys: ['j'],
		shown: ['j'],
		does: 'Join with the next part',
		button: 'Join',
		run: (drawing) => drawing.cut(joinParts(drawing.sketch), 'Joined.')
	},
	{
		keys: ['p'],
		shown: ['p'],
		does: 'A part more',
		button: 'New part',
		run: (drawing) => drawing.change(startPart(drawing.sketch), 'A new part.')
	},
	{
		keys: ['o'],
		shown: ['o'],
		does: 'A hole in an area',
		button: 'Hole',
		run: (drawing) => {
			if (drawing.sketch.shape === 'area') {
				drawing.change(startPart(drawing.sketch, true), 'A hole.');
			} else {
				drawing.say('Only an area has holes.');
			}
		}
	},
	{
		keys: ['{', '}'],
		shown: ['{', '}'],
		does: 'To the next part',
		run: (drawing) => drawing.select(stepPart(drawing.sketch, 1))
	},
	{
		keys: ['h'],
		shown: ['h'],
		does: 'Say where this is',
		button: 'Where?',
		run: (drawing) => drawing.say(drawing.describe())
	}
];

const BY_KEY = new Map(DRAW_KEYS.flatMap((each) => each.keys.map((key) => [key, each] as const)));

export function findDrawKey(key: string): DrawKey | undefined {
	return BY_KEY.get(key);
}
