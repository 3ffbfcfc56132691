import { expect, it } from 'vitest';
import { tellFiles } from '../../../src/workbench/files-told.ts';

it('names the files that changed; where none did, the fault that is new, or that it is gone', () => {
	const of = 'files' as const;
	expect(tellFiles({ of, files: ['layers.json', 'atlas.json'], faults: ['A fault.'] })).toBe(
		'Changed beside the workbench, and read again: layers.json, atlas.json.'
	);
	expect(tellFiles({ of, files: [], faults: ['A fault.', 'Another.'] })).toBe('A fault.');
	expect(tellFiles({ of, files: [], faults: [] })).toBe('The atlas can be read again, and has no fault.');
});
