import { z } from 'zod';

/**
 * `app.webmanifest`: how the atlas is installed as an app, after the W3C's Web Application Manifest. Addresses are
 * below this file.
 */
export const AppManifestSchema = z.strictObject({
	name: z.string(),
	short_name: z.string(),
	description: z.string(),
	lang: z.string(),
	start_url: z.literal('../'),
	scope: z.literal('../'),
	display: z.literal('standalone'),
	background_color: z.string(),
	theme_color: z.string(),
	icons: z.array(
		z.strictObject({
			src: z.string(),
			sizes: z.string(),
			type: z.string(),
			purpose: z.enum(['any', 'maskable'])
		})
	)
});
export type AppManifest = z.infer<typeof AppManifestSchema>;
