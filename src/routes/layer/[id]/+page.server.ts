import { listLayerIds } from '$lib/server/list-ids.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => listLayerIds();
