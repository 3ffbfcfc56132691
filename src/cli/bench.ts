/** Filled by the bench in tests/bench. */
export async function bench(): Promise<void> {
	throw new Error('not yet');
}
