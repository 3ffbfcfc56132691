import iconsFile from './icons.json?url';

export interface Icon {
	/** Width and height of the icon's grid. */
	size: number;
	/** SVG path data: plain filled paths. */
	paths: readonly string[];
}

let icons: Readonly<Record<string, Icon>> = {};

/**
 * The icons of Maki and Temaki that the map carries, and two of ours. They are data: a page asks for them ahead, beside
 * what the map draws. `tests/golden/icons.test.ts` makes their file.
 *
 * @throws where they do not come
 */
export function loadIcons(): Promise<void> {
	loading ??= load().catch((error: unknown) => {
		loading = null;
		throw error;
	});
	return loading;
}

let loading: Promise<void> | null = null;

async function load(): Promise<void> {
	const response = await fetch(iconsFile);
	if (!response.ok) {
		throw new Error(`The symbols of the map did not come: ${iconsFile} answered ${response.status}.`);
	}
	icons = (await response.json()) as typeof icons;
}

/** The paths of an icon, or `null`: any other name draws the bare shape. */
export function findIconPaths(name: string): Icon | null {
	return Object.hasOwn(icons, name) ? (icons[name] ?? null) : null;
}
