import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AtlasError } from '../../model/issue.ts';
import { askAhead, readPageFileNames, type PageFileNames } from './preloads.ts';

/** Pages are made as if asked for here. Where nobody has said where the site will stand, it never shows in them. */
const findOrigin = (): string => {
	return process.env.SITE_ORIGIN ?? 'http://passages.invalid';
};

/** What is used of the program's server: SvelteKit 2.70.4 makes its own prerendered pages by the same calls. */
interface ServerModule {
	Server: new (manifest: Manifest) => {
		init: (options: { env: Record<string, string> }) => Promise<void>;
		respond: (request: Request, options: RenderOptions) => Promise<Response>;
	};
}
interface InternalModule {
	set_building: () => void;
	set_prerendering: () => void;
}
interface Manifest {
	assets: { has: (path: string) => boolean };
	_: { routes: readonly { id: string }[] };
}
interface RenderOptions {
	getClientAddress: () => string;
	prerendering: { dependencies: Map<string, unknown>; remote_responses: Map<string, unknown> };
	read?: (path: string) => Uint8Array<ArrayBuffer>;
	platform?: App.Platform;
}

/** What the map draws where it does not read tiles. */
const MAP_DATA = 'atlas/map.json';

/** What a page may fetch while it is made. */
export interface PageFiles {
	/** @param path below the site's folder */
	has: (path: string) => boolean;
	read: (path: string) => Uint8Array<ArrayBuffer>;
}

export interface PageRenderer {
	/** Routes without an id in them, as `/sources`. */
	routes: readonly string[];
	/**
	 * The HTML of a page.
	 *
	 * @param path of the page below the site's folder, with a slash at its end; '' for the first page
	 * @throws {AtlasError} where the page is not what a reader should find
	 */
	render: (path: string) => Promise<string>;
}

/** Makes pages with a built program, each as a browser that asks for it first would get it. */
export async function openRenderer(program: string, files: PageFiles, base: string): Promise<PageRenderer> {
	const { routes, respond, names } = await openProgram(program, files);
	const mapData = [MAP_DATA].filter((path) => files.has(path));
	return {
		routes,
		render: async (path) => {
			const response = await respond(`${base}/${path}`, { read: (file) => files.read(file) });
			const text = await response.text();
			if (response.status !== 200) {
				throw new AtlasError(
					'build-failed',
					`The page /${path} cannot be made: it answers ${response.status}.`,
					'The site before was left as it is. What the page says of it stands above.'
				);
			}
			return askAhead(text, names, [...mapData, ...names.mapIcons]);
		}
	};
}

const OF_RECORD = '[id]';

export interface LiveRenderer {
	/** Routes without an id in them, as `/sources`. */
	routes: readonly string[];
	/** What stands before the id in the others, as `/source/`. */
	folders: readonly string[];
	/**
	 * A page as the static site has it, made of what `platform` reads.
	 *
	 * @param path of the page below the site's folder, with a slash at its end; '' for the first page
	 */
	render: (path: string, platform: App.Platform) => Promise<{ status: number; html: string }>;
}

/** The same for pages that are made when they are asked for, any number of them beside each other. */
export async function openLiveRenderer(program: string, base: string): Promise<LiveRenderer> {
	const { routes, folders, respond, names } = await openProgram(program, { has: () => false });
	return {
		routes,
		folders,
		render: async (path, platform) => {
			const response = await respond(`${base}/${path}`, { platform });
			return {
				status: response.status,
				html: askAhead(await response.text(), names, [MAP_DATA, ...names.mapIcons])
			};
		}
	};
}

async function openProgram(
	program: string,
	assets: Pick<PageFiles, 'has'>
): Promise<{
	routes: string[];
	names: PageFileNames;
	folders: string[];
	respond: (address: string, options: Pick<RenderOptions, 'read' | 'platform'>) => Promise<Response>;
}> {
	const load = (name: string): Promise<unknown> => {
		return import(pathToFileURL(join(program, 'server', name)).href);
	};
	const internal = (await load('internal.js')) as InternalModule;
	internal.set_building();
	internal.set_prerendering();
	const { Server } = (await load('index.js')) as ServerModule;
	const { manifest } = (await load('manifest.js')) as { manifest: Manifest };
	const server = new Server({ ...manifest, assets });
	await server.init({ env: {} });
	const ids = manifest._.routes.map(({ id }) => id);
	return {
		names: await readPageFileNames(program),
		routes: ids.filter((id) => !id.includes('[')),
		folders: ids.filter((id) => id.endsWith(OF_RECORD)).map((id) => id.slice(0, -OF_RECORD.length)),
		respond: (address, options) =>
			server.respond(new Request(`${findOrigin()}${address}`), {
				getClientAddress: () => '127.0.0.1',
				prerendering: {
					dependencies: new Map(),
					remote_responses: new Map()
				},
				...options
			})
	};
}
