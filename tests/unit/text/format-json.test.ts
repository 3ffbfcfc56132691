import { expect, it } from 'vitest';
import { formatJson } from '../../../src/text/format-json.ts';

it('puts plain numbers on one line each list, and leaves what looks like them in a text as it is', () => {
	expect(formatJson({ text: 'as [ 12 ] and [ … ] and [ ... ] have it', line: [[1, -2.5e-7], [3]], none: [] })).toBe(
		'{\n\t"text": "as [ 12 ] and [ … ] and [ ... ] have it",\n\t"line": [\n\t\t[1, -2.5e-7],\n\t\t[3]\n\t],\n\t"none": []\n}\n'
	);
});
