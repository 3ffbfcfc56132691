import { isWithoutDetail } from '../../geometry/detail.ts';
import { fault, type Check } from './check.ts';

const code = 'view-without-detail';
/** The world is drawn everywhere, only coarser, so a warning. */
export const viewWithoutDetail: Check = {
	code,
	rule: 'The views of an atlas lie where the embedded basemap is cut in detail.',
	run({ file }) {
		const views = [
			...(file.home
				? [
						{
							path: 'home.bounds',
							title: 'The opening view',
							bounds: file.home.bounds
						}
					]
				: []),
			...file.views.map(({ title, bounds }, index) => ({
				path: `views[${index}].bounds`,
				title: `The view "${title}"`,
				bounds
			}))
		];
		return views
			.filter(({ bounds }) => isWithoutDetail(bounds))
			.map(({ path, title }) => ({
				...fault(
					code,
					{ file: 'atlas.json', path: '' },
					path,
					`${title} lies outside what the basemap has in detail: from zoom 7 on, small towns and rivers are missing there.`,
					`Run \`npm run basemap -- --atlas ${file.id}\`, which cuts it; with a view beyond the opening one, set "basemap.detail" in atlas.json to bounds round them all.`
				),
				severity: 'warning' as const
			}));
	}
};
