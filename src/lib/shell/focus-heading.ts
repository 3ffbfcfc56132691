/** The focus goes to what the page is about, so that keys and screen readers go on from there. */
export function focusHeading(): void {
	const heading = document.querySelector<HTMLElement>('#content h1') ?? document.getElementById('content');
	if (heading) {
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
	}
}
