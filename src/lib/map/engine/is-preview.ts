/** Whether the page is the workbench's preview, whose curator waits for what she changed. Browser only. */
export function isPreview(): boolean {
	return 'preview' in document.documentElement.dataset;
}
