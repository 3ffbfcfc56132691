/** What the frame needs to know of a page: menus, width, the banner of an earlier day and the tests read it here. */
export interface PageTraits {
	/** As menus and ways back name it. */
	title: string;
	/** `wide` where columns stand side by side; absent for the ordinary width. */
	width?: 'wide';
	/** `whole`: what it says is worked out of all documents when the atlas is built, whatever day is asked for. */
	asOf: 'follows' | 'whole';
	/** Stands in the main menu. */
	isInMenu?: true;
	/** Every page leads to it from its foot. */
	isAtFoot?: true;
	/** Works only with JavaScript; nothing leads to it without. */
	needsScript?: true;
	/** Stands in pages of other sites: the frame leaves its head out, and what it does not show. */
	embed?: 'map' | 'dossier' | 'timeline';
	/** The page above it: where its way back leads, and what the menu marks. */
	parent?: string;
}

/** Every page by its route; a test holds the list against the folders. */
export const PAGES: Readonly<Record<string, PageTraits>> = {
	'/': { title: 'Overview', asOf: 'follows', isInMenu: true },
	'/features': { title: 'Places', asOf: 'follows', isInMenu: true },
	'/features/[id]': { title: 'Places', asOf: 'follows', parent: '/features' },
	'/feature/[id]': { title: 'Place', asOf: 'follows', parent: '/features' },
	'/layer/[id]': { title: 'Layer', asOf: 'follows', parent: '/features' },
	'/accuracy': { title: 'How well each place is known', asOf: 'whole', parent: '/features', isAtFoot: true },
	'/accuracy/[id]': { title: 'How well each place is known', asOf: 'whole', parent: '/accuracy' },
	'/silence': { title: 'Map of silence', width: 'wide', asOf: 'whole', parent: '/features', isAtFoot: true },
	'/events': { title: 'Events', asOf: 'follows', isInMenu: true },
	'/events/[id]': { title: 'Events', asOf: 'follows', parent: '/events' },
	'/event/[id]': { title: 'Event', asOf: 'follows', parent: '/events' },
	'/sources': { title: 'Documents', asOf: 'follows', isInMenu: true },
	'/sources/[id]': { title: 'Documents', asOf: 'follows', parent: '/sources' },
	'/source/[id]': { title: 'Document', width: 'wide', asOf: 'follows', parent: '/sources' },
	'/disagreements': {
		title: 'Where the documents disagree',
		asOf: 'follows',
		parent: '/sources',
		isAtFoot: true
	},
	'/disagreements/[id]': {
		title: 'Where the documents disagree',
		asOf: 'follows',
		parent: '/disagreements'
	},
	'/disagreement/[id]': { title: 'Disagreement', width: 'wide', asOf: 'follows', parent: '/disagreements' },
	'/matrix': { title: 'Claims by document', width: 'wide', asOf: 'follows', parent: '/sources' },
	'/matrix/[id]': { title: 'Claims by document', width: 'wide', asOf: 'follows', parent: '/matrix' },
	'/questions': { title: 'Questions', asOf: 'whole', isInMenu: true },
	'/questions/[id]': { title: 'Question', width: 'wide', asOf: 'whole', parent: '/questions' },
	'/search': { title: 'Search', asOf: 'follows', needsScript: true, parent: '/' },
	'/about': { title: 'About', asOf: 'whole', isInMenu: true },
	'/embed': { title: 'Put it on your page', asOf: 'whole', needsScript: true, parent: '/about' },
	'/embed/map': { title: 'The map alone', asOf: 'follows', needsScript: true, embed: 'map', parent: '/embed' },
	'/embed/dossier': {
		title: 'Map and dossier',
		asOf: 'follows',
		needsScript: true,
		embed: 'dossier',
		parent: '/embed'
	},
	'/embed/timeline': {
		title: 'The timeline',
		asOf: 'follows',
		needsScript: true,
		embed: 'timeline',
		parent: '/embed'
	},
	'/offline': { title: 'Read it offline', asOf: 'whole', needsScript: true, parent: '/about', isAtFoot: true }
};

/** Further parts of the lists above them: only a large atlas has any. */
export const PARTS: readonly string[] = [
	'/features/[id]',
	'/accuracy/[id]',
	'/events/[id]',
	'/sources/[id]',
	'/disagreements/[id]',
	'/matrix/[id]'
];

/** A page above another, as a menu or a way back names it. */
export interface PageLink {
	route: string;
	/** Below the site's folder, with a slash at its end. */
	path: string;
	title: string;
	/** Nothing leads to it without JavaScript. */
	needsScript: boolean;
}

/** Pages of the main menu, in order. */
export const MENU: readonly PageLink[] = listLinks(({ isInMenu }) => isInMenu === true);
/** Pages that the foot of every page leads to, in order. */
export const AT_FOOT: readonly PageLink[] = listLinks(({ isAtFoot }) => isAtFoot === true);

function listLinks(isMeant: (traits: PageTraits) => boolean): PageLink[] {
	return Object.entries(PAGES).flatMap(([route, traits]) => (isMeant(traits) ? [linkOf(route)] : []));
}

/** The pages above a route, nearest first. */
export function listParents(route: string | null): PageLink[] {
	const parents: PageLink[] = [];
	let parent = PAGES[route ?? '']?.parent;
	while (parent !== undefined) {
		parents.push(linkOf(parent));
		parent = PAGES[parent]?.parent;
	}
	return parents;
}

function linkOf(route: string): PageLink {
	return {
		route,
		path: route === '/' ? '/' : `${route}/`,
		title: PAGES[route]?.title ?? route,
		needsScript: PAGES[route]?.needsScript ?? false
	};
}
