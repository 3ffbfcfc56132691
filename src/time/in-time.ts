/** A part of the page's own code that has not come by then is told as one that does not. */
const MAX_WAIT_MS = 30_000;

/**
 * What comes in a fair time: a server that never answers fails as one that refuses does.
 *
 * @throws where it has not come by then
 */
export async function inTime<Value>(coming: Promise<Value>, wait = MAX_WAIT_MS): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, fail) => {
		timer = setTimeout(fail, wait, new Error('no answer in time'));
	});
	return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}
