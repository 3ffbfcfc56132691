/**
 * Does work once what the page shows now is painted: what the next frame is made of may no longer grow. In a page that
 * is not painted it waits until it is. Browser only.
 *
 * @returns what takes the wish back
 */
export function afterPaint(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		// A second wait: keys, clicks and answers that came while the frame was made go first.
		timer = setTimeout(() => {
			timer = setTimeout(work);
		});
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
