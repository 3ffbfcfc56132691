/**
 * MapLibre 6.17.0 draws each letter by itself, on canvases that take on the direction of the page. On a page written
 * from the right the browser would turn every bracket round; MapLibre has put them the right way itself. A page has one
 * direction for its life, and no other part of it draws on such canvases.
 */
export function drawLettersForward(): void {
	const prototype = globalThis.OffscreenCanvas?.prototype as
		| { getContext: (...wanted: unknown[]) => unknown }
		| undefined;
	if (prototype === undefined) {
		return;
	}
	const getContext = prototype.getContext;
	prototype.getContext = function (...wanted) {
		const context = getContext.apply(this, wanted);
		if (context instanceof OffscreenCanvasRenderingContext2D) {
			context.direction = 'ltr';
		}
		return context;
	};
}
