import type { AppManifest } from '../../model/compiled/app-manifest.ts';
import type { Atlas } from '../load/atlas.ts';

/** What a home screen has room for. */
const MAX_SHORT_NAME = 20;

/**
 * How the atlas is installed as an app; the colours are those of the page's head in `lib/ui/tokens.css: the paper by
 * day`.
 */
export function buildAppManifest({ file: atlas }: Pick<Atlas, 'file'>): AppManifest {
	const [before = atlas.title] = atlas.title.split(/[:—–]/u);
	const words = before.trim();
	return {
		name: atlas.title,
		short_name: words.length <= MAX_SHORT_NAME ? words : 'Passages',
		description: atlas.subtitle,
		lang: atlas.language,
		start_url: '../',
		scope: '../',
		display: 'standalone',
		background_color: '#faf7f0',
		theme_color: '#faf7f0',
		icons: [
			{
				src: '../icon.svg',
				sizes: 'any',
				type: 'image/svg+xml',
				purpose: 'any'
			}
		]
	};
}
