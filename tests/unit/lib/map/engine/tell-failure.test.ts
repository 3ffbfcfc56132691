import { describe, expect, it, vi } from 'vitest';
import { tellFailure } from '../../../../../src/lib/map/engine/errors.ts';

describe('what is said in the console of a failure', () => {
	it.each([
		[{ error: new Error() }, 'Failed (map): Error, no reason given'],
		[
			{
				error: new DOMException('gone', 'AbortError'),
				sourceId: 'ground',
				tile: { tileID: { canonical: { z: 6, x: 45, y: 26 } } }
			},
			'Failed (ground, tile 6/45/26): AbortError, gone'
		]
	])('names source, tile and reason, as far as they are known: %#', (failure, said) => {
		const error = vi.spyOn(console, 'error').mockReturnValue();
		tellFailure(failure);
		expect(error).toHaveBeenCalledExactlyOnceWith(said, failure.error);
		error.mockRestore();
	});
});
