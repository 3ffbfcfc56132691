/** The map as a picture, with what must stand beside it. */
export interface Capture {
	/** PNG as a data URL. */
	url: string;
	/** In CSS pixels. */
	width: number;
	height: number;
	/** As wide as the picture is shown at its own width. */
	scale: { pixels: number; words: string };
	attribution: string;
}
