import { fault, type Check } from './check.ts';

const code = 'reserved-id';
/** Names of devices on Windows, where no file may bear them, with any ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** What every object of a program has already. */
const PROGRAMS = new Set(['constructor', 'prototype', 'valueof', 'tostring', 'hasownproperty']);

export const reservedId: Check = {
	code,
	rule: 'An id can name a file on every system and is no word of the machine.',
	run: (atlas) => [
		...[
			...atlas.layers,
			...atlas.features,
			...atlas.events,
			...atlas.sources,
			...atlas.citations,
			...atlas.disagreements,
			...atlas.later,
			...atlas.questions
		].flatMap((record) => {
			if (!DEVICES.test(record.id) && !PROGRAMS.has(record.id)) {
				return [];
			}
			const message = `The id "${record.id}" is a name that machines keep for themselves.`;
			return [
				fault(code, record.origin, 'id', message, 'Add a word to it, before anything links to it.', record.id)
			];
		}),
		...atlas.sources.flatMap(({ id, openText, origin }) => {
			const file = openText?.file ?? '';
			if (!DEVICES.test(file) && !/^\.+$/.test(file)) {
				return [];
			}
			return [
				fault(
					code,
					origin,
					'openText.file',
					`"${file}" can name no file.`,
					'Name the file below documents/.',
					id
				)
			];
		})
	]
};
