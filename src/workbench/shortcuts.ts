/** Every key of the workbench: what it does, and when. The list behind `?` and the page read this table. */
export type Action =
	| 'accept'
	| 'candidate'
	| 'reject'
	| 'alike'
	| 'reopen'
	| 'next-open'
	| 'next'
	| 'previous'
	| 'undo'
	| 'redo'
	| 'why'
	| 'passage'
	| 'split'
	| 'join'
	| 'name'
	| 'move'
	| 'draw'
	| 'preview'
	| 'import'
	| 'changes'
	| 'compare'
	| 'happenings'
	| 'order'
	| 'find'
	| 'help';

interface Shortcut {
	/** As `KeyboardEvent.key` has them. */
	keys: readonly string[];
	shown: readonly string[];
	action: Action;
	does: string;
}

export const SHORTCUTS: readonly Shortcut[] = [
	{
		keys: ['a'],
		shown: ['a'],
		action: 'accept',
		does: 'Accept the first candidate; of a date, an amount or a status: go to what it is said of'
	},
	{
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		shown: ['1', '–', '9'],
		action: 'candidate',
		does: 'Accept that candidate, or that subject'
	},
	{ keys: ['r'], shown: ['r'], action: 'reject', does: 'Reject, with a key for the reason' },
	{
		keys: ['x'],
		shown: ['x'],
		action: 'alike',
		does: 'Apply the same to all alike; those that differ are shown first'
	},
	{ keys: ['o'], shown: ['o'], action: 'reopen', does: 'Take this decision back, and this alone' },
	{ keys: ['n'], shown: ['n'], action: 'next-open', does: 'Next undecided' },
	{ keys: ['j', 'ArrowDown'], shown: ['j', '↓'], action: 'next', does: 'Next' },
	{ keys: ['k', 'ArrowUp'], shown: ['k', '↑'], action: 'previous', does: 'Previous' },
	{ keys: ['u'], shown: ['u'], action: 'undo', does: 'Undo the last step' },
	{ keys: ['U'], shown: ['Shift', 'u'], action: 'redo', does: 'Redo' },
	{
		keys: ['w'],
		shown: ['w'],
		action: 'why',
		does: 'Why this candidate? Reasons to switch off, a country or kind to name: the list ranks anew'
	},
	{
		keys: ['s'],
		shown: ['s'],
		action: 'passage',
		does: 'Cite what is selected, or the sentence here, as a passage; of a selected name make a new place'
	},
	{ keys: ['b'], shown: ['b'], action: 'split', does: 'Break this name into two, or make it shorter' },
	{ keys: ['g'], shown: ['g'], action: 'join', does: 'Glue this name to the one beside it' },
	{
		keys: ['f'],
		shown: ['f'],
		action: 'name',
		does: 'A name that was not found: the selected one, or one of this paragraph'
	},
	{
		keys: ['m'],
		shown: ['m'],
		action: 'move',
		does: 'Put a place elsewhere: type where, or move the cross-hair by arrows'
	},
	{
		keys: ['d'],
		shown: ['d'],
		action: 'draw',
		does: 'Draw a line, an area or points, or draw on what is there; a course from words'
	},
	{ keys: ['p'], shown: ['p'], action: 'preview', does: 'Show or hide the preview' },
	{ keys: ['i'], shown: ['i'], action: 'import', does: 'Import places, events, works and passages from files' },
	{
		keys: ['c'],
		shown: ['c'],
		action: 'changes',
		does: 'What differs from what was published last, as a list and a map'
	},
	{
		keys: ['v'],
		shown: ['v'],
		action: 'compare',
		does: 'Two reviewers’ decisions side by side: where they differ, and 1 or 2 to take one’s'
	},
	{
		keys: ['e'],
		shown: ['e'],
		action: 'happenings',
		does: 'Events of several documents that may be one happening'
	},
	{ keys: ['t'], shown: ['t'], action: 'order', does: 'The queue in the order of the text, or by name' },
	{ keys: ['/'], shown: ['/'], action: 'find', does: 'Find in the queue' },
	{ keys: ['?'], shown: ['?'], action: 'help', does: 'This list' }
];

const BY_KEY = new Map(SHORTCUTS.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const)));

/** What a key asks for; nothing while somebody types, or with a modifier other than those for undo and redo. */
export function findAction(event: KeyboardEvent): Action | null {
	// The window itself is in nothing.
	const target = event.target as Partial<Element> | null;
	const isTyping =
		target?.closest?.('input:not([type="checkbox"]), textarea, select, dialog, [data-own-keys]') ?? null;
	if (isTyping !== null || event.altKey) {
		return null;
	}
	if (event.ctrlKey || event.metaKey) {
		const key = event.key.toLowerCase();
		return key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
	}
	return BY_KEY.get(event.key) ?? null;
}

/** Why something is rejected, each with its key in the menu. */
export const REASONS = [
	{ key: 'p', reason: 'person', says: 'a person' },
	{ key: 'g', reason: 'organisation', says: 'an organisation, a government, a team' },
	{ key: 'n', reason: 'other-name', says: 'part of another name' },
	{ key: 'w', reason: 'common-word', says: 'a common word' },
	{ key: 'v', reason: 'wrong-value', says: 'read wrongly' },
	{ key: 'r', reason: 'other', says: 'another reason, or none' }
] as const;
export type Reason = (typeof REASONS)[number]['reason'];
