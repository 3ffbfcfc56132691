/**
 * The types of what is compiled, for those who read it; `manifest.ts` names the file of each. Types only: the page
 * carries no zod.
 */
export type { AccuracyReport, AccuracyRow } from './accuracy.ts';
export type { SourceAnchors } from './anchors.ts';
export type { CitedPassage, CompiledDisagreement, DisputeRef, MatrixPage, TopicGroup, Topic } from './disagreement.ts';
export type { EventPage } from './event-page.ts';
export type { FeaturePage, Measured } from './feature-page.ts';
export type { CompiledLater } from './later.ts';
export type { LayerPage } from './layer-page.ts';
export type { MapFeatureProperties, MapFeatures, Together } from './map.ts';
export type { AtlasMeta, LayerMeta } from './meta.ts';
export type { CompiledClaim, DisagreementPage, PassageGroup, CompiledPassage } from './passage.ts';
export type { Differing, DisputeLink, EventRef, FeatureLink, FeatureRef, SourceRef, CompiledWhen } from './refs.ts';
export type { SearchRecord } from './search.ts';
export type { PrecisRun, SourcePage } from './source-page.ts';
