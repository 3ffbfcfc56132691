/** Of a list that scrolls, the one that is looked at stays in sight. */
export function keepInSight(element: HTMLElement, isCurrent: boolean): { update: (isCurrent: boolean) => void } {
	const update = (now: boolean): void => {
		if (now) {
			element.scrollIntoView({ block: 'nearest' });
		}
	};
	update(isCurrent);
	return { update };
}
