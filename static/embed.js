/* Lets a page talk with an atlas it shows in <iframe data-passages>; see docs/embedding.md of the atlas. */
(() => {
	const FORM = 1;
	const frames = () => [...document.querySelectorAll('iframe[data-passages]')];
	const originOf = (frame) => new URL(frame.src, location.href).origin;

	/** A hello holds nothing: whoever stands in the frame may hear it. */
	const greet = (frame) => frame.contentWindow?.postMessage({ passages: FORM, type: 'hello' }, '*');
	const ask = (frame, message) =>
		frame.contentWindow?.postMessage({ ...message, passages: FORM }, originOf(frame));

	addEventListener('message', ({ source, origin, data }) => {
		const frame = frames().find((one) => one.contentWindow === source && originOf(one) === origin);
		if (!frame || data?.passages !== FORM) {
			return;
		}
		if (data.type === 'hello') {
			greet(frame);
			return;
		}
		if (data.type === 'height' && frame.dataset.passages === 'height') {
			frame.style.height = `${Number(data.pixels)}px`;
		}
		frame.dispatchEvent(new CustomEvent(`passages:${data.type}`, { detail: data, bubbles: true }));
	});

	/** What a page may ask: `passages.select(frame, { place: 'some-id' })`, `passages.view(frame, 'map=5/30/70')`. */
	window.passages = {
		select: (frame, { place = null, event = null }) => ask(frame, { type: 'select', place, event }),
		view: (frame, view) => ask(frame, { type: 'view', view })
	};
	frames().forEach(greet);
})();
