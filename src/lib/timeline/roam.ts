import type { Attachment } from 'svelte/attachments';

interface RoamOptions {
	/** Numbers of the marks in order of time. */
	order(): readonly number[];
	/** The mark under the pointer or the focus, or none. */
	onshow(at: number | null): void;
	/** The mark the Tab key stops at from now on. */
	onstop(at: number): void;
}

const STEPS: Record<string, number> = {
	ArrowLeft: -1,
	ArrowUp: -1,
	ArrowRight: 1,
	ArrowDown: 1,
	Home: -Infinity,
	End: Infinity
};

function findMark(target: EventTarget | null): number | null {
	const at = target instanceof Element ? target.closest<SVGElement>('[data-at]')?.dataset.at : undefined;
	return at === undefined ? null : Number(at);
}

/** One stop for the Tab key among all marks: arrows, Home and End go from one to the next in time. */
export function roam({ order, onshow, onstop }: RoamOptions): Attachment<HTMLElement> {
	return (node) => {
		const press = (event: KeyboardEvent): void => {
			const at = findMark(event.target);
			const step = STEPS[event.key];
			if (at === null || step === undefined || event.ctrlKey || event.metaKey || event.altKey) {
				return;
			}
			event.preventDefault();
			const all = order();
			const place = Math.min(all.length - 1, Math.max(0, all.indexOf(at) + step));
			node.querySelector<SVGElement>(`[data-at="${all[place] ?? at}"]`)?.focus();
		};
		const focus = (event: FocusEvent): void => {
			const at = findMark(event.target);
			if (at === null) {
				return;
			}
			onstop(at);
			onshow(at);
		};
		const point = (event: PointerEvent): void => {
			return onshow(findMark(event.target));
		};
		const leave = (): void => onshow(null);
		node.addEventListener('keydown', press);
		node.addEventListener('focusin', focus);
		node.addEventListener('focusout', leave);
		node.addEventListener('pointerover', point);
		node.addEventListener('pointerleave', leave);
		return () => {
			node.removeEventListener('keydown', press);
			node.removeEventListener('focusin', focus);
			node.removeEventListener('focusout', leave);
			node.removeEventListener('pointerover', point);
			node.removeEventListener('pointerleave', leave);
		};
	};
}
