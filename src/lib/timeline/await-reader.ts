/** Tells once a pointer or the focus comes to an element. */
export function awaitReader(oncome: () => void): (element: HTMLElement) => void {
	return (element) => {
		for (const turned of ['pointerenter', 'focusin']) {
			element.addEventListener(turned, oncome, { once: true });
		}
		// The reader may be there already, before the page answered.
		if (element.matches(':hover, :focus-within')) {
			oncome();
		}
	};
}
