declare module 'subset-font' {
	/** The font with the letters of a text alone, and of each axis that is named no more than its part. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2';
			keepFeatures: readonly string[];
			variationAxes?: Record<string, { min: number; max: number; default: number }>;
		}
	): Promise<Uint8Array>;
}
