/** The focus goes to what the page is about, so that keys and screen readers go on from there; never to a page that keys do not go to. */
export function focusHeading(): void {
	if (!document.hasFocus()) {
		return;
	}
	const heading = document.querySelector<HTMLElement>('#content h1') ?? document.getElementById('content');
	if (heading) {
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
	}
}
