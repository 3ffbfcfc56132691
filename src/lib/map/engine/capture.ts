/** The map as a picture, with what must stand beside it. */
export interface Capture {
	/** PNG as a data URL. */
	url: string;
	/** In CSS pixels. */
	width: number;
	height: number;
	/** The bar's share of the picture's width, 0 to 1: it holds at whatever width the picture is shown. */
	scale: { share: number; words: string };
	attribution: string;
}
