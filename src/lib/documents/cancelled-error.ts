/** The reader stopped the reading. */
export class CancelledError extends Error {
	override readonly name = 'CancelledError';
}
